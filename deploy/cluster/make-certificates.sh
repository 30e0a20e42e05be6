#!/usr/bin/env bash
# Makes the certificates of the cluster, once: an authority, and a certificate for each node.
# A second run completes what is missing and changes nothing that is there.
#
#   /authority      key and certificate of the authority; mounted nowhere else
#   /public         ca.crt, for everybody who connects
#   /node-1 … -3    node.crt and node.key, each for its own node
set -euo pipefail

# Both by renaming, so that a run that is cut short leaves nothing half written.
if [ ! -e /authority/made ]; then
  rm -rf /authority/draft /authority/ca
  es-gencert-cli create-ca -out /authority/draft
  mv /authority/draft /authority/ca
  touch /authority/made
fi
cp /authority/ca/ca.crt /public/ca.crt
chmod 0444 /public/ca.crt

for number in 1 2 3; do
  folder=/node-$number
  [ ! -e "$folder/node.crt" ] || continue
  rm -rf "$folder/draft"
  es-gencert-cli create-node \
    -ca-certificate /authority/ca/ca.crt -ca-key /authority/ca/ca.key \
    -out "$folder/draft" -ip-addresses 127.0.0.1 -dns-names "localhost,eventstore-$number"
  # Readable whichever user the node runs as: only that node has this folder.
  chmod 0444 "$folder/draft/node.key" "$folder/draft/node.crt"
  mv "$folder/draft/node.key" "$folder/node.key"
  mv "$folder/draft/node.crt" "$folder/node.crt"
  rmdir "$folder/draft"
done
