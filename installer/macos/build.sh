#!/usr/bin/env bash
# Builds Visavis for macOS: build.sh [app-image|dmg], the .dmg without arguments, for the processor it runs on. Results in target/installer.
# VISAVIS_SIGN names a "Developer ID Application" certificate of the keychain to sign with, VISAVIS_NOTARY a profile kept by
# "xcrun notarytool store-credentials" to notarise with; without them the .dmg is neither (see installer/README.md).
set -euo pipefail
cd "$(dirname "$0")/../.."
here=installer/macos common=installer/common out=target/installer

stop() { echo "$1" >&2; exit 1; }
[ "$(uname -s)" = Darwin ] || stop "The .dmg can be built on macOS only."
command -v mvn >/dev/null || stop "mvn is missing: brew install maven."
kind=${1:-dmg}
case $kind in app-image | dmg) ;; *) stop "What is $kind? Say app-image or dmg." ;; esac

home=${JAVA_HOME:-$(/usr/libexec/java_home -v 25 2>/dev/null || true)}
"$home/bin/java" -version 2>&1 | grep '"25[."]' >/dev/null || stop "Visavis needs JDK 25 (Temurin 25 will do): install one, or let JAVA_HOME say where it is."

mvn -B -q package -Dmaven.test.skip=true -Pinstaller
version=$(sed -n 's/^version=//p' target/classes/visavis/version.properties)

"$home/bin/java" "$common/Image.java" Visavis "$common/icon/visavis.icns"
app=$out/image/Visavis.app
cp target/classes/visavis/licence.txt "$app/Contents/Resources/"
# jpackage takes no version that begins with 0 here, and was told 1.
for key in CFBundleVersion CFBundleShortVersionString; do plutil -replace "$key" -string "$version" "$app/Contents/Info.plist"; done
plutil -replace CFBundleDocumentTypes -json "$(cat "$here/documents.json")" "$app/Contents/Info.plist"
plutil -replace LSApplicationCategoryType -string public.app-category.productivity "$app/Contents/Info.plist"

# What was changed above must be signed again; "-" signs for this machine, which Apple's processors ask for at the least.
identity=${VISAVIS_SIGN:--}
options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp --options runtime --entitlements "$here/visavis.entitlements")
find "$app/Contents" -type f \( -name '*.dylib' -o -perm +111 \) -exec codesign "${options[@]}" {} \;
codesign "${options[@]}" "$app/Contents/runtime"
codesign "${options[@]}" "$app"

if [ "$kind" = dmg ]; then
  dmg=$out/Visavis-$version-macos-$(uname -m).dmg
  rm -f "$out"/Visavis-*.dmg
  "$home/bin/jpackage" --type dmg --name Visavis --app-version 1 --app-image "$app" --license-file target/classes/visavis/licence.txt --dest "$out"
  mv "$out/Visavis-1.dmg" "$dmg"
  if [ -n "${VISAVIS_NOTARY:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$VISAVIS_NOTARY" --wait
    xcrun stapler staple "$dmg"
  fi
fi

cp target/bom.json "$out/visavis-sbom.json"
(cd "$out" && for file in Visavis-*.dmg visavis-sbom.json; do [ ! -f "$file" ] || shasum -a 256 "$file"; done > SHA256SUMS && cat SHA256SUMS)
"$app/Contents/MacOS/Visavis" --version
