export const id = 63;
export const ids = [63];
export const modules = {

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reviewOf),
/* harmony export */   forgeAddress: () => (/* binding */ forgeAddress),
/* harmony export */   h: () => (/* binding */ refusedReview)
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
    const origin = remote.origin ?? serverOf(remote);
    // A Gitea may stand below a path of its host: https://example.com/git/owner/name.
    const [, below = '', repository] = /^(?:(.+)\/)?([^/]+\/[^/]+)$/.exec(remote.name) ?? [];
    if (origin === undefined || repository === undefined)
        throw noForge(remote);
    const server = below === '' ? origin : `${origin}/${below}`;
    const isOwn = sameOrigin(origin, environment['GITHUB_SERVER_URL']);
    const isGiteaRun = environment['GITEA_ACTIONS'] === 'true' || environment['FORGEJO_ACTIONS'] === 'true';
    const base = { server, repository };
    if (server === 'https://github.com') {
        const api = isOwn ? (environment['GITHUB_API_URL'] ?? 'https://api.github.com') : 'https://api.github.com';
        return { ...base, kind: 'github', api, graphql: `${api}/graphql` };
    }
    const gitea = { ...base, kind: 'gitea', api: `${server}/api/v1`, graphql: '' };
    if (isOwn && isGiteaRun)
        return gitea;
    if (isOwn && below === '')
        return enterpriseServer(base, environment['GITHUB_API_URL'], environment['GITHUB_GRAPHQL_URL']);
    // A Gitea that only lets in who is signed in refuses this too, in the words of its API.
    if (await answers(host, `${server}/api/v1/version`, 200, 403))
        return gitea;
    if (await answers(host, `${server}/api/v3/meta`, 200))
        return enterpriseServer(base, undefined, undefined);
    throw noForge(remote);
}
/**
 * The body of a request for reviews, as GitHub and Gitea have it: teams go by their name alone, and who opened the pull
 * request can't review it. Undefined when nobody is left.
 */
function reviewOf(pull, reviewers) {
    const users = reviewers.filter((name) => !name.includes('/') && name !== pull.author);
    const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.split('/').at(-1));
    return users.length + teams.length === 0 ? undefined : { reviewers: users, team_reviewers: teams };
}
/** A reviewer who does not exist, or may not see the repository. */
function refusedReview(said) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`A review can't be requested: ${said}`, {
        fix: 'Check the names in "reviewers": each must be a user who may read the repository, or a team as ORG/TEAM.',
    });
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
async function answers(host, url, ...statuses) {
    try {
        const response = await host.network.send({ method: 'GET', url, timeoutMs: 10_000 });
        const body = Buffer.from(await response.body()).toString('utf8');
        return statuses.includes(response.status) && body.trimStart().startsWith('{');
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
