export const id = 9472;
export const ids = [9472];
export const modules = {

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgeAddress: () => (/* binding */ forgeAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * Finds the forge behind a repository: github.com by its name, the server of this run by what the run says of itself,
 * any other by asking it.
 *
 * @throws InputError when the repository is on no forge that is known.
 */
async function forgeAddress(host, remote) {
    const { environment } = host;
    const server = remote.origin ?? serverOf(remote);
    const isOwn = server !== undefined && sameOrigin(server, environment['GITHUB_SERVER_URL']);
    const isGiteaRun = environment['GITEA_ACTIONS'] === 'true' || environment['FORGEJO_ACTIONS'] === 'true';
    if (server === undefined || !/^[^/]+\/[^/]+$/.test(remote.name))
        throw noForge(remote);
    const base = { server, repository: remote.name };
    if (server === 'https://github.com') {
        const api = isOwn ? (environment['GITHUB_API_URL'] ?? 'https://api.github.com') : 'https://api.github.com';
        return { ...base, kind: 'github', api, graphql: `${api}/graphql` };
    }
    const gitea = { ...base, kind: 'gitea', api: `${server}/api/v1`, graphql: '' };
    if (isOwn && isGiteaRun)
        return gitea;
    if (isOwn)
        return enterpriseServer(base, environment['GITHUB_API_URL'], environment['GITHUB_GRAPHQL_URL']);
    if (await answers(host, `${server}/api/v1/version`))
        return gitea;
    if (await answers(host, `${server}/api/v3/meta`))
        return enterpriseServer(base, undefined, undefined);
    throw noForge(remote);
}
function enterpriseServer(base, api, graphql) {
    const rest = (api ?? `${base.server}/api/v3`).replace(/\/$/, '');
    return { ...base, kind: 'github', api: rest, graphql: graphql ?? rest.replace(/\/v3$/, '/graphql') };
}
/** ssh addresses name the same server. */
function serverOf(remote) {
    if (remote.transport !== 'ssh')
        return undefined;
    const host = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^:/]+)/.exec(remote.url)?.[1];
    return host === undefined ? undefined : `https://${host}`;
}
function sameOrigin(server, other) {
    return other !== undefined && URL.canParse(other) && new URL(other).origin === server;
}
async function answers(host, url) {
    try {
        const response = await host.network.send({ method: 'GET', url, timeoutMs: 10_000 });
        const body = Buffer.from(await response.body()).toString('utf8');
        return response.status === 200 && body.trimStart().startsWith('{');
    }
    catch {
        return false;
    }
}
function noForge(remote) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Pull requests need GitHub, GitHub Enterprise Server, Gitea or Forgejo, and ${remote.url} is none`, {
        fix: 'Commit to the branch directly, or give the address of the repository on its forge.',
    });
}


/***/ })

};
