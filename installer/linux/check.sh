#!/usr/bin/env bash
# Installs the .deb, uses it as people do on a machine without a JDK, and removes it again; looks into the .tar.gz and the .rpm where they
# are. Needs root, because it installs. Builds what is missing. Takes a minute on packages that are built; pictures in target/installer.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$PWD/target/installer samples=$PWD/src/test/resources/visavis/importer

stop() { picture check-failed 2>/dev/null || true; echo "FAILED: $1" >&2; exit 1; }
for tool in apt-get dpkg Xvfb openbox xdotool wmctrl import gio zip; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: on Debian, install xvfb, openbox, xdotool, wmctrl, imagemagick, libglib2.0-bin and zip." >&2; exit 1; }
done
[ "$(id -u)" = 0 ] || { echo "Only root may install: run this as root." >&2; exit 1; }
! dpkg -s visavis >/dev/null 2>&1 || { echo "Visavis is installed here already; this would remove it." >&2; exit 1; }

package=("$out"/visavis_*.deb)
[ -f "${package[0]}" ] || installer/linux/build.sh
package=("$out"/visavis_*.deb)

home=$(mktemp -d)
display=:$((100 + $$ % 800))
started=() installed=no
clean() {
  [ $installed = no ] || apt-get remove -y visavis >/dev/null 2>&1 || true
  for each in "${started[@]}"; do kill "$each" 2>/dev/null || true; done
  rm -rf "$home"
}
trap clean EXIT

step() { echo "== $1"; }
# Nothing of this machine's Java can be found: the PATH holds the few programs that are needed and no others.
mkdir -p "$home/bin" "$home/data"
for tool in sh readlink env gio visavis; do ln -s "/usr/bin/$tool" "$home/bin/$tool"; done
alone() { env -i HOME="$home" XDG_DATA_HOME="$home/data" LANG=C.UTF-8 DISPLAY="$display" PATH="$home/bin" VISAVIS_TIMING=1 "$@"; }
await() { for _ in $(seq 300); do if "${@:2}" >/dev/null 2>&1; then return; fi; sleep 0.2; done; stop "$1"; }
window() { DISPLAY=$display xdotool search --onlyvisible --class visavis.App; }
# The store is held by one window, so one that is closed must be gone before the next is opened.
close() {
  DISPLAY=$display wmctrl -x -c visavis.App
  await "the program does not end with its window" gone
}
gone() { ! pgrep -f "^/opt/visavis/lib/runtime/bin/java" >/dev/null; }
picture() { DISPLAY=$display import -window root "$out/$1.png"; }

step "install: apt-get install ./$(basename "${package[0]}")"
installed=yes
apt-get install -y --no-install-recommends "${package[0]}" 2>&1 | grep -E '^(Setting up|E:)'
dpkg --verify visavis

step "no JDK on the PATH"
! alone sh -c 'command -v java' || stop "there is a java"

step "command line: visavis import google-2024.csv; visavis list"
alone visavis --version
alone visavis import "$samples/google-2024.csv"
alone visavis list

step "an archive: visavis import takeout.zip brings nobody twice"
zip -qj "$home/takeout.zip" "$samples/google-2024.csv"
alone visavis import "$home/takeout.zip"
alone visavis list | grep '^3 contacts' >/dev/null || stop "the archive is not read, or brings people anew"

step "the caches fit the installed image"
app=/opt/visavis/lib/app
classpath=$(sed -n "s:^app.classpath=.APPDIR:$app:p" "$app/visavis.cfg" | paste -sd:)
mapfile -t flags < <(sed -n 's/^java-options=//p' "$app/visavis.cfg" | grep -v AOTCache | sed "s:.APPDIR:$app:")
for cache in window commands quick; do
  alone /opt/visavis/lib/runtime/bin/java "${flags[@]}" -XX:AOTCache="$app/$cache.aot" -XX:AOTMode=on -cp "$classpath" visavis.Launcher --version >/dev/null || stop "$cache.aot is not used"
done

step "window, from the desktop entry"
Xvfb "$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
started+=($!)
await "no display" env DISPLAY="$display" xdotool getdisplaygeometry
DISPLAY=$display openbox >/dev/null 2>&1 &
started+=($!)
alone gio launch /usr/share/applications/visavis.desktop 2> "$home/said" &
await "no window" window
await "no people in the window" grep -q "people shown" "$home/said"
cat "$home/said"
sleep 1
picture check-people

step "a second start: its file comes to the window that is there"
alone visavis "$samples/people.jcard.json"
second() { alone visavis list | grep '^5 contacts' >/dev/null; }
await "the file of the second start is not imported" second
close

step "open with: a file from a file manager"
alone gio launch /usr/share/applications/visavis.desktop "$samples/people-4.0.vcf" &
await "no window" window
imported() { alone visavis list | grep '^6 contacts' >/dev/null; }
await "the file is not imported" imported
alone visavis list | tail -2
sleep 1
picture check-import
close

step "remove: apt-get remove visavis"
installed=no
apt-get remove -y visavis 2>&1 | grep -E '^(Removing|E:)'
for left in /opt/visavis /usr/bin/visavis /usr/share/applications/visavis.desktop; do [ ! -e "$left" ] || stop "$left is left"; done
[ -z "$(find /usr/share/icons -name 'visavis.*')" ] || stop "icons are left"
[ -s "$home/data/visavis/visavis.db" ] || stop "the user's data is gone"
ls -l "$home/data/visavis/visavis.db"

for archive in "$out"/visavis-*.tar.gz; do
  [ -f "$archive" ] || continue
  step "$(basename "$archive"), unpacked anywhere"
  mkdir -p "$home/any where"
  tar -xzf "$archive" -C "$home/any where"
  alone "$home/any where/visavis/bin/visavis" list | tail -1
  rm "$home/any where/visavis/lib/app"/*.aot
  alone "$home/any where/visavis/bin/visavis" list | tail -1
done
for archive in "$out"/visavis-*.rpm; do
  if [ ! -f "$archive" ] || ! command -v rpm >/dev/null; then continue; fi
  step "$(basename "$archive")"
  rpm -qp --scripts "$archive"
  rpm -qpl "$archive" | grep -E '^/usr/(bin|share/app)'
done
step "all is well"
