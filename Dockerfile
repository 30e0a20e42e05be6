FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# With the optional packages: what builds the page is a program for each platform among them.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY web ./web
RUN npm run build

FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The optional packages are the embedded PostgreSQL for eight platforms: a container gets DATABASE_URL.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="Forløp" \
      org.opencontainers.image.description="Event-sourced tracker of courses towards work" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="docker.io/library/node:24.21.0-bookworm-slim"
# Nothing is installed at run time, so what could install is taken away.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx \
      /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-*
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY deploy/healthcheck.mjs ./deploy/healthcheck.mjs
# A new volume takes over the owner of the folder that it is mounted on.
RUN install --directory --mode=0700 --owner=1000 --group=1000 /var/lib/forlop
# LOOPBACK_PUBLISHED is not set here: only whoever publishes the port knows where.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 FORLOP_DATA=/var/lib/forlop
EXPOSE 3000
# The user "node" of the base image, as numbers, so that an orchestrator can tell it is not root.
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "deploy/healthcheck.mjs"]
CMD ["node", "dist/main.js"]
