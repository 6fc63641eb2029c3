export const id = 69;
export const ids = [69,63];
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


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github),
/* harmony export */   repositoryOn: () => (/* binding */ repositoryOn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);




/** GitHub and GitHub Enterprise Server: REST and GraphQL through Octokit. https://docs.github.com/en/rest */
function github(host, address, token) {
    const rest = (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .restOf */ .Y6)(host, address.api, host.github(token, address.api));
    const [owner = ''] = address.repository.split('/');
    const root = `/repos/${address.repository}`;
    const send = async (method, path, body, ...statuses) => rest.expect(await rest.request(method, path, body), ...statuses);
    const graphql = async (query, input) => {
        const answer = await rest.request('POST', address.graphql, { query, variables: { input } }).catch(interrupted);
        if (answer.status >= 500)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'interrupted', text: (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(answer.body) });
        const { data, errors } = rest.expect(answer, 200);
        if (errors === undefined || errors.length === 0)
            return data;
        throw graphqlFailure(errors);
    };
    return {
        name: 'GitHub',
        async openPullRequests(base) {
            const query = new URLSearchParams({ state: 'open', base, per_page: '100' });
            const pulls = (await rest.list(`${root}/pulls?${query}`));
            // A fork may have a branch of the same name.
            return pulls.filter((pull) => pull.head.repo?.full_name === address.repository).map(pullRequest);
        },
        async open({ head, base, title, body, isDraft }) {
            const fields = { title, body, base, head: `${owner}:${head}`, draft: isDraft };
            const answer = await rest.request('POST', `${root}/pulls`, fields);
            if (answer.status === 422 && /already exists/i.test((0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(answer.body)))
                return undefined;
            return pullRequest(rest.expect(answer, 201));
        },
        async change(pull, fields) {
            await send('PATCH', `${root}/pulls/${pull.number}`, fields, 200);
        },
        async close(pull, comment) {
            await send('POST', `${root}/issues/${pull.number}/comments`, { body: comment }, 201);
            await send('PATCH', `${root}/pulls/${pull.number}`, { state: 'closed' }, 200);
        },
        async label(pull, labels) {
            await send('POST', `${root}/issues/${pull.number}/labels`, { labels }, 200);
        },
        async review(pull, reviewers) {
            const body = (0,_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewOf */ .Q)(pull, reviewers);
            if (body === undefined)
                return;
            const answer = await rest.request('POST', `${root}/pulls/${pull.number}/requested_reviewers`, body);
            if (answer.status === 422)
                throw (0,_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedReview */ .h)((0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(answer.body));
            rest.expect(answer, 201);
        },
        async assign(pull, assignees) {
            await send('POST', `${root}/issues/${pull.number}/assignees`, { assignees }, 201);
        },
        async mergeWhenReady(pull, method) {
            const mutation = 'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }';
            await graphql(mutation, { pullRequestId: pull.node, mergeMethod: method.toUpperCase() });
        },
        async deleteBranch(branch) {
            rest.expect(await rest.request('DELETE', `${root}/git/refs/heads/${branch}`), 204, 404, 422);
        },
        async ancestry(repository, from, to) {
            const name = repositoryOn(address.server, repository);
            if (name === undefined)
                return 'unknown';
            const answer = await rest.request('GET', `/repos/${name}/compare/${from}...${to}`);
            const { status } = (answer.body ?? {});
            if (answer.status !== 200)
                return 'unknown';
            return status === 'ahead' ? 'newer' : status === 'behind' ? 'older' : status === 'identical' ? 'same' : 'unknown';
        },
        compareUrl: (repository, from, to) => `${repository.replace(/\.git$/, '')}/compare/${from}...${to}`,
        async commit({ branch, tip, message, changes }) {
            const end = message.indexOf('\n');
            const input = {
                branch: { repositoryNameWithOwner: address.repository, branchName: branch },
                expectedHeadOid: tip,
                message: { headline: end < 0 ? message : message.slice(0, end), body: message.slice(end + 1).trim() },
                fileChanges: {
                    additions: changes.flatMap(({ path, content }) => content === undefined ? [] : [{ path, contents: Buffer.from(content).toString('base64') }]),
                    deletions: changes.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
                },
            };
            const mutation = 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
            const data = (await graphql(mutation, input));
            return data.createCommitOnBranch.commit.oid;
        },
        async setBranch(branch, to) {
            const moved = await rest.request('PATCH', `${root}/git/refs/heads/${branch}`, { sha: to, force: true });
            if (moved.status === 200)
                return;
            if (moved.status !== 404 && moved.status !== 422)
                return void rest.expect(moved, 200);
            const made = await rest.request('POST', `${root}/git/refs`, { ref: `refs/heads/${branch}`, sha: to });
            if (made.status === 409)
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'stale', text: (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(made.body) });
            rest.expect(made, 201);
        },
    };
}
/** No answer came: whether the commit was made is for the caller to find out. */
function interrupted(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'interrupted', text: error.message });
    throw error;
}
function pullRequest(pull) {
    return {
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? '',
        head: pull.head.ref,
        author: pull.user.login,
        node: pull.node_id,
    };
}
/** What GraphQL answers with status 200, sorted like the failures of a push. */
function graphqlFailure(errors) {
    const text = errors.map((error) => error.message).join('; ');
    if (errors.some((error) => error.type === 'STALE_DATA') ||
        /expected (?:branch|head)|is at [0-9a-f]{40}/i.test(text)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'stale', text });
    }
    if (errors.some((error) => error.type === 'FORBIDDEN') || /not accessible by integration/i.test(text)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'forbidden', text });
    }
    if (errors.some((error) => error.type === 'NOT_FOUND'))
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'missing', text });
    if (/auto.?merge|clean status/i.test(text)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The pull request can't be merged automatically: ${text}`, {
            fix: 'Allow auto-merge in the settings of the repository and protect the branch with a required check, or set auto-merge to off.',
        });
    }
    const { kind } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(text);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: kind === 'protected' ? kind : 'hook', text });
}
/** `owner/name` of a URL on this server. */
function repositoryOn(server, url) {
    if (!URL.canParse(url) || !new URL(url).href.startsWith(`${server}/`))
        return undefined;
    const name = new URL(url).href
        .slice(server.length + 1)
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainTransport),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const mostTries = 6;
/** Nobody waits longer than this for a rate limit to end. */
const longestWait = 120_000;
/** @param transport makes single attempts: Octokit for GitHub, `plainTransport` for everything else. */
function restOf(host, api, transport) {
    const request = async (method, path, body) => {
        const url = path.startsWith('http') ? path : api + path;
        for (let tries = 1;; tries++) {
            const mayRepeat = method === 'GET' && tries < mostTries;
            const answer = await attempt(transport, method, url, body, mayRepeat);
            const wait = answer === undefined ? backOff(host, tries) : waitAfter(answer, method, tries, host);
            if (answer !== undefined && (wait === undefined || tries >= mostTries))
                return answer;
            host.log.debug(`${method} ${url.split('?')[0]} is tried again in ${Math.round((wait ?? 0) / 100) / 10} s`);
            await host.clock.sleep(wait ?? 0);
        }
    };
    return {
        request,
        async list(path) {
            const items = [];
            let next = path;
            while (next !== undefined) {
                const answer = await request('GET', next);
                items.push(...expect(answer, 200));
                const link = /<([^>]+)>;\s*rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
                // Of the link its query alone is taken. Its host is the one that the server goes by in public, which may not be the one
                // it is reached at; and the token is told to no other.
                next = link && URL.canParse(link) ? path.split('?')[0] + new URL(link).search : undefined;
            }
            return items;
        },
        expect,
    };
}
/** JSON requests by themselves. */
function plainTransport(host, authorization) {
    const headers = { accept: 'application/json', 'content-type': 'application/json', authorization };
    return {
        async request(method, url, body) {
            const text = body === undefined ? {} : { body: JSON.stringify(body) };
            const response = await host.network.send({ method, url, headers, ...text });
            const { status, headers: answered } = response;
            return { status, headers: answered, body: parseBody(await response.body()) };
        },
    };
}
async function attempt(transport, method, url, body, mayRepeat) {
    try {
        return { ...(await transport.request(method, url, body)), request: `${method} ${url.split('?')[0]}` };
    }
    catch (error) {
        if (mayRepeat && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
            return undefined;
        throw error;
    }
}
/** How long to wait before the same request is sent again; undefined when the answer is final. */
function waitAfter(answer, method, tries, host) {
    const { status, headers } = answer;
    if (status === 429 || (status === 403 && isRateLimit(answer))) {
        const until = Number(headers['x-ratelimit-reset']) * 1000 - host.clock.now().getTime();
        const isUsedUp = headers['x-ratelimit-remaining'] === '0';
        const told = headers['retry-after'] ? Number(headers['retry-after']) * 1000 : isUsedUp ? until : undefined;
        // GitHub asks for a minute where it does not say how long.
        const wait = Number.isFinite(told) ? Math.max(0, told ?? 0) : 60_000;
        return wait <= longestWait ? wait + host.random() * 1000 : undefined;
    }
    if (status >= 500 && method === 'GET')
        return backOff(host, tries);
    return undefined;
}
function isRateLimit({ headers, body }) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse/i.test(messageOf(body)));
}
function backOff(host, tries) {
    return host.random() * Math.min(8000, 250 * 2 ** tries);
}
function parseBody(bytes) {
    if (bytes.byteLength === 0)
        return undefined;
    const text = Buffer.from(bytes).toString('utf8');
    try {
        return JSON.parse(text);
    }
    catch {
        return { message: text.slice(0, 200) };
    }
}
/** What an API says of an error: its message and the details that GitHub and Gitea add. */
function messageOf(body) {
    const { message = '', errors = [] } = (body ?? {});
    const details = (Array.isArray(errors) ? errors : []).map((detail) => typeof detail === 'string' ? detail : (detail?.message ?? JSON.stringify(detail)));
    return [message, ...details].filter((part) => part !== '').join('; ');
}
function expect(answer, ...statuses) {
    if (statuses.includes(answer.status))
        return answer.body;
    const said = messageOf(answer.body);
    const what = `${answer.request} was answered with ${answer.status}${said === '' ? '' : `: ${said}`}`;
    if (answer.status === 401) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token is not accepted: ${what}`, {
            fix: 'Give a token that has not expired or been revoked.',
        });
    }
    if (answer.status === 403 && !isRateLimit(answer)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token lacks a permission: ${what}`, {
            fix: 'Give the token "contents: write" and "pull requests: write" (on Gitea the scopes write:repository and write:issue) on that repository. For GITHUB_TOKEN also allow Actions to create pull requests in the settings of the repository.',
        });
    }
    if (answer.status === 403 || answer.status === 429) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('forge API', `The rate limit is used up: ${what}`, { fix: 'Run it again later.' });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('forge API', what);
}


/***/ })

};
