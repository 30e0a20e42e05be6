#!/usr/bin/env bash
# Makes the certificates of the cluster, once: an authority, and a certificate for each node.
# A second run completes what is missing and changes nothing that is there.
#
#   /authority      key and certificate of the authority; mounted nowhere else
#   /public         ca.crt, for everybody who connects
#   /node-1 … -3    node.crt and node.key, each for its own node
#
# They lie below the folder that is given, which is / when none is.
set -euo pipefail
base=${1:-}

# Everything comes to its place by renaming: a run that is cut short leaves nothing half written.
if [ ! -e "$base/authority/ca" ]; then
  rm -rf "$base/authority/draft"
  es-gencert-cli create-ca -out "$base/authority/draft"
  mv "$base/authority/draft" "$base/authority/ca"
fi
cp "$base/authority/ca/ca.crt" "$base/public/draft"
chmod 0444 "$base/public/draft"
mv -f "$base/public/draft" "$base/public/ca.crt"

for number in 1 2 3; do
  folder=$base/node-$number
  # The certificate comes last, so where it is the key is too.
  [ ! -e "$folder/node.crt" ] || continue
  rm -rf "$folder/draft"
  es-gencert-cli create-node \
    -ca-certificate "$base/authority/ca/ca.crt" -ca-key "$base/authority/ca/ca.key" \
    -out "$folder/draft" -ip-addresses 127.0.0.1 -dns-names "localhost,eventstore-$number"
  # Readable whichever user the node runs as: only that node has this folder.
  chmod 0444 "$folder/draft/node.key" "$folder/draft/node.crt"
  mv -f "$folder/draft/node.key" "$folder/node.key"
  mv -f "$folder/draft/node.crt" "$folder/node.crt"
  rm -rf "$folder/draft"
done
