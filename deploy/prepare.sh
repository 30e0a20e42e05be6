#!/bin/sh
# Prepares `docker compose up`: makes the secrets, each at random and only where there is none yet,
# and writes .env, which holds no secret, and the file of the login, which is to be filled in.
#
#   sh deploy/prepare.sh production   application and PostgreSQL, the log in PostgreSQL
#   sh deploy/prepare.sh cluster      the log in three EventStoreDB nodes with TLS
#   sh deploy/prepare.sh demo         demonstration data, the log in one open EventStoreDB node
set -eu
cd "$(dirname "$0")/.."
umask 077

kind=${1:-}
cluster='eventstore-1:2113,eventstore-2:2113,eventstore-3:2113?tls=true&tlsCAFile=/tls/ca.crt'
case $kind in
  production) profiles= store=postgres demo=false ;;
  cluster) profiles=cluster store=eventstoredb demo=false ;;
  demo) profiles=demo store=eventstoredb demo=true ;;
  *) echo "usage: sh deploy/prepare.sh production|cluster|demo" >&2 && exit 2 ;;
esac
if [ -e .env ]; then
  echo ".env is there already: change it by hand, or move it away first" >&2
  exit 1
fi

# The demonstration has secrets and volumes of its own. The other two share theirs, so that a log
# in PostgreSQL can be copied to a cluster later.
case $kind in
  demo) secrets=./deploy/secrets/demo project=forlop-demo ;;
  *) secrets=./deploy/secrets/production project=forlop ;;
esac
mkdir -p "$secrets"

random_hex() { od -An -vtx1 -N 24 /dev/urandom | tr -d ' \n'; }

# Compose hands a file over with the access bits it has here, and the containers run as other
# users: everybody may read the file, but only its owner gets into the folder.
secret() {
  [ ! -e "$secrets/$1" ] || return 0
  cat >"$secrets/.draft"
  chmod 0444 "$secrets/.draft"
  mv "$secrets/.draft" "$secrets/$1"
}

random_hex | secret postgres-password
random_hex | secret eventstore-password
head -c 32 /dev/urandom | base64 | secret master-key
echo "postgres://forlop:$(cat "$secrets/postgres-password")@postgres:5432/forlop" | secret database-url
case $kind in
  demo) echo 'esdb://eventstore:2113?tls=false' ;;
  *) echo "esdb://admin:$(cat "$secrets/eventstore-password")@$cluster" ;;
esac | secret eventstore-url

login="$secrets-login.env"
[ -e "$login" ] || case $kind in
  demo) echo 'PUBLIC_URL=http://127.0.0.1:3000' ;;
  *)
    cat <<END
# docs/operations.md says what each means. What is left empty counts as not set.
PUBLIC_URL=
AZURE_OPENID_CONFIG_ISSUER=
AZURE_OPENID_CONFIG_JWKS_URI=
AZURE_APP_CLIENT_ID=
AZURE_APP_CLIENT_SECRET=
AZURE_APP_WELL_KNOWN_URL=
ROLE_GROUPS=
OFFICE_GROUPS=
CLEARANCE_GROUPS=
ROLE_SCOPES=
END
    ;;
esac >"$login"

cat >.env <<END
COMPOSE_PROJECT_NAME=$project
COMPOSE_PROFILES=$profiles
FORLOP_SECRETS=$secrets
FORLOP_LOGIN=$login
FORLOP_PORT=3000
EVENT_STORE=$store
DEMO=$demo
END
if [ "$kind" != demo ]; then
  echo "Keep a copy of $secrets/master-key apart from the backups: without it no personal text can be read."
  echo "Fill in $login: until somebody can log in, the application does not start."
fi
echo "Prepared: docker compose up --build --detach --wait"
