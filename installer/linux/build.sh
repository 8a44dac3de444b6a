#!/usr/bin/env bash
# Builds Visavis for Linux: build.sh [app-image|deb|rpm|tar]..., all that can be made here without arguments. Results in target/installer.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=installer/linux common=installer/common out=target/installer

stop() { echo "$1" >&2; exit 1; }
need() { command -v "$1" >/dev/null || stop "$1 is missing: on Debian, install $2."; }

shopt -s nullglob

kinds=("$@")
[ $# -gt 0 ] || { kinds=(tar deb); command -v rpmbuild >/dev/null && kinds+=(rpm); }
for kind in "${kinds[@]}"; do
  case $kind in
    app-image | tar) ;;
    deb) need dpkg-deb dpkg; need fakeroot fakeroot ;;
    rpm) need rpmbuild rpm ;;
    *) stop "What is $kind? Say app-image, deb, rpm or tar." ;;
  esac
done
need mvn maven
need xvfb-run "xvfb and xauth"
# A grep that stopped reading at the first match (-q) would break the pipe of a program that has more to say, and that counts as a failure here.
PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep libgtk-3.so.0 >/dev/null || stop "GTK 3 is missing, on which the window is drawn: on Debian, install libgtk-3-0."

# The JDK 25 of JAVA_HOME, of the PATH, or one that is installed where Linux has its JDKs.
jdk() {
  local java
  for java in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    [ -x "$java" ] && [ -x "$(dirname "$(readlink -f "$java")")/jlink" ] && "$java" -version 2>&1 | grep '"25[."]' >/dev/null && { readlink -f "$java"; return; }
  done
  stop "Visavis needs JDK 25 (Temurin 25 will do): install one, or let JAVA_HOME say where it is."
}
java=$(jdk)

mvn -B -q package -Dmaven.test.skip=true -Pinstaller
version=$(sed -n 's/^version=//p' target/classes/visavis/version.properties)
timestamp=$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' pom.xml)
description=$(sed -n 's:.*<description>\(.*\)</.*:\1:p' pom.xml)
SOURCE_DATE_EPOCH=$(date -d "$timestamp" +%s)
export SOURCE_DATE_EPOCH

image=$out/image/visavis
xvfb-run -a "$java" "$common/Image.java" visavis "$common/icon/visavis-256.png"
install -m 755 "$here/visavis" "$image/bin/visavis"
mkdir -p "$image/share"
cp target/classes/visavis/licence.txt "$common/icon/visavis.svg" "$here/visavis.desktop" "$image/share/"
find "$image" -exec touch --no-dereference --date "$timestamp" {} +

# What a package puts where, all of it owned by the package: nothing is run when it is installed or removed.
tree=$out/work/tree
rm -rf "$tree"
mkdir -p "$tree"/opt "$tree"/usr/bin "$tree"/usr/share/applications "$tree"/usr/share/icons/hicolor/scalable/apps
cp -a "$image" "$tree/opt/"
ln -s /opt/visavis/bin/visavis "$tree/usr/bin/visavis"
cp "$here/visavis.desktop" "$tree/usr/share/applications/"
cp "$common/icon/visavis.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
for size in 16 32 48 64 128 256 512; do
  install -D -m 644 "$common/icon/visavis-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/visavis.png"
done
find "$tree" -exec touch --no-dereference --date "$timestamp" {} +
chmod -R go=u,go-w "$tree"

fill() { sed -e "s|@VERSION@|$version|" -e "s|@DESCRIPTION@|$description|" -e "s|@TREE@|$PWD/$tree|" -e "s|@ARCHITECTURE@|$2|" -e "s|@SIZE@|$(du -sk "$tree" | cut -f1)|" "$here/$1"; }

deb() {
  local architecture
  architecture=$(dpkg --print-architecture)
  mkdir -p "$tree/DEBIAN"
  fill control "$architecture" > "$tree/DEBIAN/control"
  fakeroot dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$out/visavis_${version}_$architecture.deb" >/dev/null
  rm -rf "$tree/DEBIAN"
}

rpm() {
  fill visavis.spec "$(uname -m)" > "$out/work/visavis.spec"
  rpmbuild -bb --quiet --define "_topdir $PWD/$out/work/rpm" --define "_rpmdir $PWD/$out" --define "_rpmfilename visavis-$version.$(uname -m).rpm" "$out/work/visavis.spec"
}

tar_gz() {
  tar --create --sort=name --owner=0 --group=0 --numeric-owner --directory "$out/image" visavis | gzip -n > "$out/visavis-$version-linux-$(uname -m).tar.gz"
}

for kind in "${kinds[@]}"; do
  case $kind in
    app-image) ;;
    tar) tar_gz ;;
    *) "$kind" ;;
  esac
done

cp target/bom.json "$out/visavis-sbom.json"
(cd "$out" && sha256sum visavis-* visavis_* > SHA256SUMS && cat SHA256SUMS)
"$image/bin/visavis" --version
