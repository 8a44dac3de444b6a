#!/usr/bin/env bash
# Draws every size of the icon from visavis.svg. The results are kept with the sources, so that only whoever changes the drawing needs this.
set -euo pipefail
cd "$(dirname "$0")"
for tool in rsvg-convert icotool png2icns; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: on Debian, install librsvg2-bin, icoutils and icnsutils." >&2; exit 1; }
done
for size in 16 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" visavis.svg --output "visavis-$size.png"
done
icotool --create --output visavis.ico visavis-{16,32,48,64,128,256}.png
png2icns visavis.icns visavis-{16,32,48,128,256,512}.png >/dev/null
