#!/usr/bin/env bash
# Packs the last commit twice, in two folders, and says whether the jars are the same to the byte.
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in git mvn cmp; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: install it." >&2; exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for copy in one another; do
  mkdir -p "$folder/$copy"
  git archive HEAD | tar -x -C "$folder/$copy"
  (cd "$folder/$copy" && mvn -B -q package -Dmaven.test.skip=true)
done
cmp "$folder/one/target/visavis.jar" "$folder/another/target/visavis.jar"
diff -r "$folder/one/target/lib" "$folder/another/target/lib"
sha256sum "$folder/one/target/visavis.jar" | sed 's: .*/:  :'
