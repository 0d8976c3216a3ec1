#!/bin/sh
# Brings the front-end libraries into the source tree and refuses anything whose checksum is not the one below.
# Needs npm and openssl, and only to change a version: what it brings is committed.
set -eu
cd "$(dirname "$0")/../resources/META-INF/resources"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# vendor <folder> <package> <version> <sha512 of its archive> <file>…
vendor() {
  folder=vendor/$1-$3 package=$2@$3 expected=$4
  shift 4
  archive=$work/$(cd "$work" && npm pack --silent "$package")
  actual=$(openssl dgst -sha512 -r "$archive" | cut -d' ' -f1)
  [ "$actual" = "$expected" ] || { echo "$package: unexpected checksum $actual" >&2; exit 1; }
  rm -rf "$folder" && mkdir -p "$folder"
  for file in LICENSE "$@"; do
    tar -xzOf "$archive" "package/$file" > "$folder/$(basename "$file")"
  done
  echo "$folder"
}

vendor htmx htmx.org 2.0.11 \
  4e1c7f5ada5e390a92aea042c3f0357301891a0e14ad56b7fac5b41a6accde9e202603bcf5e707e2ab5b9f2cc30d616f053aa39c83028042d336deb7e9db5a98 \
  dist/htmx.min.js
vendor markdown-toolbar-element @github/markdown-toolbar-element 2.2.3 \
  025aae28679ef885a200c615074c721c5651327bb89f75f81d3bc91eeefd1a2549d688d3ba4096cb132517934cb1e7282dc04ab2e061c7740fbf6be413fcd0d0 \
  dist/index.js
