/**
 * Writes src/convert/published.ts: what the published Dockerfiles of well-known images expose and keep. Each repository is a clone
 * (or a bare one) at FOLDER/OWNER/NAME:
 *
 *     node scripts/runtime.js scripts/data/images.ts FOLDER
 */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedName } from '../../src/convert/published-images.ts'
import { readRecipe } from '../../src/convert/recipe.ts'

/** Image, repository on GitHub, Dockerfile; one that others start from comes before them. */
const sources = `
php:apache docker-library/php 8.4/trixie/apache/Dockerfile
php:fpm docker-library/php 8.4/trixie/fpm/Dockerfile
wordpress docker-library/wordpress latest/php8.4/apache/Dockerfile
wordpress:fpm docker-library/wordpress latest/php8.4/fpm/Dockerfile
nextcloud nextcloud/docker 32/apache/Dockerfile
nextcloud:fpm nextcloud/docker 32/fpm/Dockerfile
drupal docker-library/drupal 10.6/php8.3/apache-trixie/Dockerfile
drupal:fpm docker-library/drupal 10.6/php8.3/fpm-alpine3.23/Dockerfile
phpmyadmin phpmyadmin/docker apache/Dockerfile
phpmyadmin:fpm phpmyadmin/docker fpm/Dockerfile
phpmyadmin/phpmyadmin phpmyadmin/docker apache/Dockerfile
roundcube/roundcubemail:fpm roundcube/roundcubemail-docker fpm-alpine/Dockerfile
nginx nginx/docker-nginx stable/alpine-slim/Dockerfile
httpd docker-library/httpd 2.4/Dockerfile
caddy caddyserver/caddy-docker 2.11/alpine/Dockerfile
traefik traefik/traefik-library-image v3.6/alpine/Dockerfile
ghost docker-library/ghost 6/alpine3.23/Dockerfile
tomcat docker-library/tomcat 10.1/jdk17/temurin-noble/Dockerfile
redmine docker-library/redmine 6.0/bookworm/Dockerfile
odoo odoo/docker 18.0/Dockerfile
mongo-express mongo-express/mongo-express-docker 1.0/20-alpine3.18/Dockerfile
registry distribution/distribution-library-image Dockerfile
solr apache/solr-docker 10.0-slim/Dockerfile
vault hashicorp/docker-vault 0.X/Dockerfile
hashicorp/vault hashicorp/docker-vault 0.X/Dockerfile
chronograf influxdata/influxdata-docker chronograf/1.10/Dockerfile
kong Kong/docker-kong ubuntu/Dockerfile
freshrss/freshrss FreshRSS/FreshRSS Docker/Dockerfile
neosmemo/memos usememos/memos scripts/Dockerfile
mealie-recipes/mealie mealie-recipes/mealie docker/Dockerfile
hkotel/mealie mealie-recipes/mealie docker/Dockerfile
authelia/authelia authelia/authelia Dockerfile
kafbat/kafka-ui kafbat/kafka-ui api/Dockerfile
provectuslabs/kafka-ui kafbat/kafka-ui api/Dockerfile
karakeep-app/karakeep karakeep-app/karakeep docker/Dockerfile
hedgedoc/hedgedoc hedgedoc/container alpine/Dockerfile
vaultwarden/server dani-garcia/vaultwarden docker/Dockerfile.alpine
miniflux/miniflux miniflux/v2 packaging/docker/alpine/Dockerfile
listmonk/listmonk knadh/listmonk Dockerfile
umami-software/umami umami-software/umami Dockerfile
linkwarden/linkwarden linkwarden/linkwarden Dockerfile
outlinewiki/outline outline/outline Dockerfile
wallabag/wallabag wallabag/docker Dockerfile
ghostfolio/ghostfolio ghostfolio/ghostfolio Dockerfile
advplyr/audiobookshelf advplyr/audiobookshelf Dockerfile
plankanban/planka plankanban/planka Dockerfile
docmost/docmost docmost/docmost Dockerfile
redash/redash getredash/redash Dockerfile
chrislusf/seaweedfs seaweedfs/seaweedfs docker/Dockerfile.go_build
requarks/wiki Requarks/wiki dev/build-arm/Dockerfile
archivebox/archivebox ArchiveBox/ArchiveBox Dockerfile
blakeblackshear/frigate blakeblackshear/frigate docker/main/Dockerfile
itzg/minecraft-server itzg/docker-minecraft-server Dockerfile
formbricks/formbricks formbricks/formbricks apps/web/Dockerfile
dockurr/windows dockur/windows Dockerfile
zulip/docker-zulip zulip/docker-zulip Dockerfile
paperless-ngx/paperless-ngx paperless-ngx/paperless-ngx Dockerfile
gotenberg/gotenberg gotenberg/gotenberg build/Dockerfile
apache/tika apache/tika-docker full/Dockerfile
maildev/maildev maildev/maildev Dockerfile
cadvisor/cadvisor google/cadvisor deploy/Dockerfile
chromadb/chroma chroma-core/chroma Dockerfile
chroma-core/chroma chroma-core/chroma Dockerfile
gogs/gogs gogs/gogs Dockerfile
filebrowser/filebrowser filebrowser/filebrowser Dockerfile
gethomepage/homepage gethomepage/homepage Dockerfile
guacamole/guacd apache/guacamole-server Dockerfile
debezium/connect debezium/container-images connect-base/3.0/Dockerfile
rediscommander/redis-commander joeferner/redis-commander Dockerfile
obsidiandynamics/kafdrop obsidiandynamics/kafdrop src/main/docker/Dockerfile
syncthing/syncthing syncthing/syncthing Dockerfile
prom/blackbox-exporter prometheus/blackbox_exporter Dockerfile
prometheus/blackbox-exporter prometheus/blackbox_exporter Dockerfile
oliver006/redis_exporter oliver006/redis_exporter Dockerfile
prometheuscommunity/postgres-exporter prometheus-community/postgres_exporter Dockerfile
sj26/mailcatcher sj26/mailcatcher Dockerfile
amir20/dozzle amir20/dozzle Dockerfile
b4bz/homer bastienwirtz/homer Dockerfile
corentinth/it-tools CorentinTh/it-tools Dockerfile
dgtlmoon/changedetection.io dgtlmoon/changedetection.io Dockerfile
jenkins/jenkins jenkinsci/docker debian/Dockerfile
`

interface Said {
  readonly ports: readonly number[]
  readonly volumes: readonly string[]
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name the folder with the clones of the repositories.')
  process.exit(2)
}

const said = new Map<string, Said>()
for (const [image = '', repository = '', path = ''] of sources
  .trim()
  .split('\n')
  .map((line) => line.split(' '))) {
  const clone = join(folder, repository)
  if (!existsSync(clone)) throw new Error(`${repository} is not there`)
  const text = execFileSync('git', ['-C', clone, 'show', `HEAD:${path}`], { encoding: 'utf8' })
  const { base, ports, volumes } = await readRecipe(text, {})
  const below = base === undefined ? undefined : said.get(publishedName(base))
  said.set(image, {
    ports: [...new Set([...(below?.ports ?? []), ...ports])],
    volumes: [...new Set([...(below?.volumes ?? []), ...volumes])],
  })
}

const row = ([image, { ports, volumes }]: readonly [string, Said]): string =>
  `  '${image}': [${JSON.stringify(ports)}${volumes.length === 0 ? '' : `, ${JSON.stringify(volumes)}`}],`
const told = [...said].filter(([, { ports, volumes }]) => ports.length + volumes.length > 0)
const head = `// Written by scripts/data/images.ts from the Dockerfiles that these images are published from.

/** TCP ports of EXPOSE and folders of VOLUME, by image. */
export const published: Readonly<Record<string, readonly [ports: readonly number[], volumes?: readonly string[]]>> = {
`
writeFileSync('src/convert/published.ts', `${head}${told.map(row).join('\n')}\n}\n`)
console.log(`${told.length} of ${said.size} images say something; run biome check --write`)
