(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6347, ids: [6347], modules: {

/***/ 72545:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** In this order: a message of a forge is clearer than the general one of git that follows it. */
const signs = [
    ['locked', /Unable to create '[^']*\.lock'|cannot lock ref .*File exists|shallow\.lock/],
    [
        'stale',
        /\(stale info\)|\(fetch first\)|\(non-fast-forward\)|but expected [0-9a-f]{40,64}|incorrect old value|reference already exists|unable to resolve reference|remote ref does not exist|\(failed to update ref\)/,
    ],
    [
        'protected',
        /GH006|GH013|protected branch|repository rule violations|not allowed to push (?:code )?to (?:a )?protected/i,
    ],
    ['not-atomic', /does not support (?:--)?atomic/],
    ['checked-out', /branch is currently checked out|refusing to update checked out branch/],
    // Gitea lets everybody who may read begin a push, and its hook refuses it.
    ['forbidden', /User permission denied for writing/],
    ['hook', /hook declined|\[remote rejected\]/],
    [
        'login',
        /Authentication failed|could not read (?:Username|Password)|error: 401|Permission denied \(publickey|Invalid username or (?:password|token)/i,
    ],
    ['forbidden', /error: 403|Permission to \S+ denied|Write access to repository not granted|insufficient permission/i],
    ['missing', /repository '[^']*' not found|Repository not found|does not appear to be a git repository|error: 404/],
    ['no-branch', /couldn't find remote ref/],
    [
        'unreachable',
        /Could not resolve (?:host|proxy)|Failed to connect|Connection refused|Couldn't connect|No route to host|Network is unreachable|SSL certificate problem|Name or service not known/i,
    ],
    [
        'interrupted',
        /error: (?:5\d\d|429)|HTTP (?:5\d\d|429)|hung up|early EOF|unexpected disconnect|Empty reply|Connection (?:was )?reset|Recv failure|timed out|Operation too slow|transfer closed|unpack failed|index-pack abnormal exit|unpacker error|GnuTLS|TLS connect|expected flush|expected 'acknowledgments'|bad line length|invalid index-pack|protocol error|did not send all necessary|the server returned|curl \d+|could not fetch \S+ from promisor/i,
    ],
];
/** Reads what went wrong from the output of a failed `git fetch`, `git ls-remote` or `git push --porcelain`. */
function diagnose(output) {
    const kind = signs.find(([, sign]) => sign.test(output))?.[0] ?? 'unknown';
    const isOfServer = kind === 'hook' || kind === 'protected' || kind === 'forbidden';
    return { kind, text: isOfServer ? remoteLines(output) : firstLines(output) };
}
/** What the server's hook printed, without git's `remote: ` in front of each line. */
function remoteLines(output) {
    const said = output
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line
        .slice('remote:'.length)
        .replace(/^\s*error:/, '')
        .trim())
        .filter((line) => line !== '');
    return said.length > 0 ? said.join('\n') : firstLines(output);
}
function firstLines(output) {
    const lines = output.split('\n').map((line) => line.trim());
    const telling = lines.filter((line) => /^(fatal|error|remote|!|ERROR)/.test(line));
    return (telling.length > 0 ? telling : lines.filter((line) => line !== '')).slice(0, 6).join('\n');
}
/** The error that a failure becomes once nothing more is tried. Every message says that nothing was pushed. */
function errorOf(failure, remote, branch) {
    const { kind, text } = failure;
    const where = `branch "${branch}" of ${remote.url}`;
    switch (kind) {
        case 'protected':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} is protected and refused the push: ${text}`, {
                fix: 'Deliver by pull request, or allow this identity to bypass the protection.',
            });
        case 'hook':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `A hook of the server rejected the push to the ${where}: ${text}`, {
                fix: 'Do what the hook asks for; its text is above.',
            });
        case 'login':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} needs a login, and the credential is missing or wrong: ${text}`, {
                fix: remote.transport === 'ssh'
                    ? 'Load a key that may write to the repository into the ssh agent.'
                    : 'Give a token in the input "token" (GITHUB_TOKEN in the environment on the command line), and check that it has not expired.',
            });
        case 'forbidden':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token may not write to ${remote.url}: ${text}`, {
                fix: 'Give the token "contents: write" (on Gitea the scope write:repository) on that repository; GITHUB_TOKEN reaches only the repository of its own workflow.',
            });
        case 'missing':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository ${remote.url} was not found: ${text}`, {
                fix: 'Check owner and name; a private repository also looks absent to a token that may not read it.',
            });
        case 'no-branch':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${where} does not exist`, { fix: 'Check the name of the branch.' });
        case 'checked-out':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} is not bare and has the branch "${branch}" checked out, so git refuses the push`, {
                fix: 'Push to a bare repository, or let the command edit the files of that work tree in place.',
            });
        case 'unreachable':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `${remote.url} can't be reached: ${text}`, {
                fix: 'Check the host name, the network, the proxy and the certificate.',
            });
        case 'foreign':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', text, {
                fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
            });
        case 'silent':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `The server of ${remote.url} is silent: ${text}`, {
                fix: 'Check whether the server is overloaded, and whether a firewall or proxy on the way holds its answers back. Run it again: a repeated run never makes the change twice.',
            });
        case 'locked':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} stays locked on the server: ${text}`, {
                fix: 'If no other push is running there, an earlier one died: its lock file must be removed on the server.',
            });
        case 'stale':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `Others kept pushing to the ${where} first, so nothing was pushed: ${text}`, {
                fix: 'Run it again, or raise the limits "push-attempts" and "push-timeout".',
            });
        case 'interrupted':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `The server of ${remote.url} failed: ${text}`, {
                fix: 'Run it again: a repeated run never makes the change twice.',
            });
        case 'not-atomic':
        case 'unknown':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `git could not work with the ${where}: ${text}`);
    }
}
/** A failure on its way through the loop that retries. */
class GitFailure extends Error {
    name = 'GitFailure';
    failure;
    constructor(failure) {
        super(failure.text);
        this.failure = failure;
    }
}


/***/ }),

/***/ 88949:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForge: () => (/* binding */ openForge)
});

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/http/shape.js
var shape = __webpack_require__(94944);
;// CONCATENATED MODULE: ./build/git/forges/gitea-issues.js

const labelShape = (0,shape/* object */.Ik)('a label', { id: shape/* number */.ai, name: shape/* text */.Qq });
const issueShape = (0,shape/* object */.Ik)('an issue', {
    number: shape/* number */.ai,
    html_url: shape/* text */.Qq,
    title: shape/* text */.Qq,
    body: (0,shape/* optional */.lq)(shape/* text */.Qq),
    state: shape/* text */.Qq,
    labels: (0,shape/* optional */.lq)((0,shape/* list */.p_)('labels', labelShape)),
});
/** Issues by the API of Gitea and Forgejo (https://docs.gitea.com/api, issue). @param root `/repos/owner/name` */
function giteaIssues(rest, root) {
    return {
        async labelled(label) {
            const query = new URLSearchParams({ state: 'all', type: 'issues', labels: label, limit: '50' });
            const all = await rest.list(`${root}/issues?${query}`, 'issues', issueShape);
            // A label that is not there filters nothing.
            const own = all.filter(({ labels }) => labels?.some(({ name }) => name === label));
            return own.map((one) => {
                const { number: id, html_url: url, title, body, state } = one;
                return { number: id, url, title, body: body ?? '', isOpen: state === 'open' };
            });
        },
        async open(fields, label) {
            const labels = [await labelId(rest, root, label)];
            const answer = await rest.request('POST', `${root}/issues`, { ...fields, labels });
            return rest.read(answer, (0,shape/* object */.Ik)('an issue', { html_url: shape/* text */.Qq }), 201).html_url;
        },
        async change({ number: id }, { isOpen, ...fields }) {
            const state = isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' };
            rest.expect(await rest.request('PATCH', `${root}/issues/${id}`, { ...fields, ...state }), 201, 200);
        },
    };
}
/** Issues are labelled by number, with labels that are there. */
async function labelId(rest, root, label) {
    const known = await rest.list(`${root}/labels?limit=50`, 'labels', labelShape);
    const found = known.find(({ name }) => name === label);
    if (found !== undefined)
        return found.id;
    const answer = await rest.request('POST', `${root}/labels`, { name: label, color: '#d93f0b' });
    return rest.read(answer, labelShape, 201).id;
}

;// CONCATENATED MODULE: ./build/git/forges/owner-name.js

/** What GitHub and Gitea have in common: repositories are `owner/name`, and so are their pull requests and reviews. */
/** The server and `owner/name` of a place. A server may stand below a path of its host: https://example.com/git/owner/name. */
function ownerAndName({ origin, path, }) {
    const [, below, repository] = /^(?:(.+)\/)?([^/]+\/[^/]+)$/.exec(path) ?? [];
    if (repository === undefined)
        return undefined;
    return { server: below === undefined ? origin : `${origin}/${below}`, repository };
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
    return new build_errors/* InputError */.dz(`A review can't be requested: ${said}`, {
        fix: 'Check the names in "reviewers": each must be a user who may read the repository, or a team as ORG/TEAM.',
    });
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
/** A page of both that shows what lies between two commits. */
function compareUrl(repository, from, to) {
    return `${repository.replace(/\.git$/, '')}/compare/${from}...${to}`;
}

// EXTERNAL MODULE: ./build/git/forges/rest.js
var rest = __webpack_require__(80636);
;// CONCATENATED MODULE: ./build/git/forges/gitea.js





/** Gitea and Forgejo. */
const gitea = {
    name: 'Gitea',
    known(place, host) {
        const { GITEA_ACTIONS, FORGEJO_ACTIONS } = host.environment;
        const isGiteaRun = GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
        return place.isOwn && isGiteaRun ? siteOf(place, host) : undefined;
    },
    async asked(place, host) {
        const site = siteOf(place, host);
        // One that only lets in who is signed in refuses this too, in the words of its API.
        const isGitea = site !== undefined && (await (0,rest/* answers */.GA)(host, `${site.server}/api/v1/version`, 200, 403));
        return isGitea ? site : undefined;
    },
};
function siteOf(place, host) {
    const own = ownerAndName(place);
    return own && { server: own.server, open: (token) => new Gitea(host, own, token) };
}
const userShape = (0,shape/* object */.Ik)('a user', { login: shape/* text */.Qq });
const pullShape = (0,shape/* object */.Ik)('a pull request', {
    number: shape/* number */.ai,
    html_url: shape/* text */.Qq,
    title: shape/* text */.Qq,
    body: (0,shape/* optional */.lq)(shape/* text */.Qq),
    base: (0,shape/* object */.Ik)('a branch', { ref: shape/* text */.Qq }),
    head: (0,shape/* object */.Ik)('a branch', { ref: shape/* text */.Qq, repo: (0,shape/* optional */.lq)((0,shape/* object */.Ik)('a repository', { full_name: shape/* text */.Qq })) }),
    user: userShape,
    assignees: (0,shape/* optional */.lq)((0,shape/* list */.p_)('users', userShape)),
});
const gitea_labelShape = (0,shape/* object */.Ik)('a label', { id: shape/* number */.ai, name: shape/* text */.Qq });
/** A title that begins so makes a pull request a draft: the first of `WORK_IN_PROGRESS_PREFIXES` unless configured. */
const draftPrefix = 'WIP: ';
const draftTitle = /^(?:WIP:|\[WIP\])\s*/i;
/** What a repository allows, by the method that it is for. */
const allowances = {
    merge: 'allow_merge_commits',
    squash: 'allow_squash_merge',
    rebase: 'allow_rebase',
};
const repositoryShape = (0,shape/* object */.Ik)('a repository', {
    allow_merge_commits: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    allow_squash_merge: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    allow_rebase: (0,shape/* optional */.lq)(shape/* boolean */.zM),
});
/** How often a merge is asked for while the server still looks for conflicts, which it does after each push: some 20 s. */
const mostTries = 14;
/** REST /api/v1. https://docs.gitea.com/api */
class Gitea {
    name = gitea.name;
    compareUrl = compareUrl;
    issues;
    #host;
    #rest;
    #server;
    #repository;
    #root;
    /** Pull requests that are drafts: their titles say so, and must go on to. */
    #drafts = new Set();
    constructor(host, { server, repository }, token) {
        this.#host = host;
        this.#rest = (0,rest/* restOf */.Y6)(host, `${server}/api/v1`, (0,rest/* plainTransport */.C)(host, `token ${token}`));
        this.#server = server;
        this.#repository = repository;
        this.#root = `/repos/${repository}`;
        this.issues = giteaIssues(this.#rest, this.#root);
    }
    async openPullRequests(base) {
        // Filters by branch are ignored by some releases, so they are applied here.
        const pulls = await this.#rest.list(`${this.#root}/pulls?state=open&limit=50`, 'pull requests', pullShape);
        return pulls
            .filter((pull) => pull.base.ref === base && pull.head.repo?.full_name === this.#repository)
            .map((pull) => this.#seen(pull));
    }
    async open({ head, base, title, body, isDraft }) {
        const fields = { head, base, body, title: titled(title, isDraft) };
        const answer = await this.#rest.request('POST', `${this.#root}/pulls`, fields);
        if (answer.status === 409)
            return undefined;
        const opened = this.#seen(this.#rest.read(answer, pullShape, 201));
        // Two runs that open it at once both succeed: the later one takes its own back.
        const isSecond = (await this.openPullRequests(base)).some((pull) => pull.head === head && pull.number < opened.number);
        if (isSecond)
            await this.#send('PATCH', `/pulls/${opened.number}`, { state: 'closed' }, 201, 200);
        return isSecond ? undefined : opened;
    }
    async change(pull, { title, ...fields }) {
        const wanted = title === undefined ? fields : { ...fields, title: titled(title, this.#drafts.has(pull.number)) };
        await this.#send('PATCH', `/pulls/${pull.number}`, wanted, 201, 200);
    }
    async close(pull, comment) {
        await this.#send('POST', `/issues/${pull.number}/comments`, { body: comment }, 201);
        await this.#send('PATCH', `/pulls/${pull.number}`, { state: 'closed' }, 201, 200);
    }
    async label(pull, labels) {
        const path = `/issues/${pull.number}/labels`;
        const own = await this.#rest.list(`${this.#root}/labels?limit=50`, 'labels', gitea_labelShape);
        const known = own.filter(({ name }) => labels.includes(name));
        // Labels of the organization are known by name alone to a token that may not read it. The server passes over others.
        const others = labels.filter((label) => !known.some(({ name }) => name === label));
        if (others.length > 0) {
            const answer = await this.#rest.request('POST', this.#root + path, { labels: others });
            const given = answer.status === 422 ? [] : this.#rest.read(answer, (0,shape/* list */.p_)('labels', gitea_labelShape), 200);
            const unknown = others.find((label) => !given.some(({ name }) => name === label));
            if (unknown !== undefined)
                throw this.#noLabel(unknown, own);
        }
        if (known.length > 0)
            await this.#send('POST', path, { labels: known.map(({ id }) => id) }, 200);
    }
    async review(pull, reviewers) {
        const body = reviewOf(pull, reviewers);
        if (body === undefined)
            return;
        const answer = await this.#rest.request('POST', `${this.#root}/pulls/${pull.number}/requested_reviewers`, body);
        if (answer.status === 404 || answer.status === 422)
            throw refusedReview((0,rest/* messageOf */.bD)(answer.body));
        this.#rest.expect(answer, 201);
    }
    async assign(pull, assignees) {
        const path = `${this.#root}/pulls/${pull.number}`;
        const { assignees: present } = this.#rest.read(await this.#rest.request('GET', path), pullShape, 200);
        const all = new Set([...(present ?? []).map(({ login }) => login), ...assignees]);
        if (all.size === (present ?? []).length)
            return;
        const answer = await this.#rest.request('PATCH', path, { assignees: [...all] });
        if (answer.status !== 422)
            return void this.#rest.expect(answer, 201, 200);
        throw new build_errors/* InputError */.dz(`The pull request can't be assigned: ${(0,rest/* messageOf */.bD)(answer.body)}`, {
            fix: 'Check the names in "assignees": each must be a user who may read the repository.',
        });
    }
    async mergeWhenReady(pull, method) {
        await this.#refuseForbidden(method);
        const body = { Do: method, merge_when_checks_succeed: true };
        for (let tries = 1;; tries++) {
            const answer = await this.#rest.request('POST', `${this.#root}/pulls/${pull.number}/merge`, body);
            if (isMergeArranged(answer))
                return;
            const isEarly = answer.status === 405 && /try again later/i.test((0,rest/* messageOf */.bD)(answer.body));
            if (isEarly && tries < mostTries)
                await this.#host.clock.sleep(Math.min(250 * tries, 2000));
            else if (answer.status === 405)
                throw noAutoMerge(answer);
            else
                this.#rest.expect(answer, 200, 201);
        }
    }
    async deleteBranch(branch) {
        const path = `${this.#root}/branches/${encodeURIComponent(branch)}`;
        this.#rest.expect(await this.#rest.request('DELETE', path), 204, 404);
    }
    async ancestry(repository, from, to) {
        const name = repositoryOn(this.#server, repository);
        if (name === undefined)
            return 'unknown';
        const [ahead, behind] = [await this.#between(name, from, to), await this.#between(name, to, from)];
        if (ahead === undefined || behind === undefined || (ahead > 0 && behind > 0))
            return 'unknown';
        return ahead > 0 ? 'newer' : behind > 0 ? 'older' : 'same';
    }
    /** How many commits `to` has that `from` has not; undefined when one of them is not known. */
    async #between(name, from, to) {
        const answer = await this.#rest.request('GET', `/repos/${name}/compare/${from}...${to}`);
        if (answer.status !== 200)
            return undefined;
        return this.#rest.read(answer, (0,shape/* object */.Ik)('a comparison', { total_commits: shape/* number */.ai }), 200).total_commits;
    }
    async #send(method, path, body, ...statuses) {
        this.#rest.expect(await this.#rest.request(method, this.#root + path, body), ...statuses);
    }
    async #refuseForbidden(method) {
        const answer = await this.#rest.request('GET', this.#root);
        const repository = this.#rest.read(answer, repositoryShape, 200);
        if (repository[allowances[method]] !== false)
            return;
        const others = Object.entries(allowances).flatMap(([name, key]) => (repository[key] === false ? [] : [name]));
        throw new build_errors/* InputError */.dz(`The repository ${this.#repository} does not allow to merge by the method "${method}"`, {
            fix: `Set auto-merge to ${others.join(' or ') || 'off'}, or allow the method in the settings of the repository.`,
        });
    }
    #noLabel(label, known) {
        return new build_errors/* InputError */.dz(`The repository ${this.#repository} has no label "${label}"`, {
            fix: `Create the label; there are: ${known.map(({ name }) => name).join(', ') || 'none'}.`,
        });
    }
    #seen(pull) {
        const { number, title, body, html_url: url, head, user } = pull;
        if (draftTitle.test(title))
            this.#drafts.add(number);
        return { number, url, title: title.replace(draftTitle, ''), body: body ?? '', head: head.ref, author: user.login };
    }
}
function titled(title, isDraft) {
    return isDraft && !draftTitle.test(title) ? draftPrefix + title : title;
}
/** Merged, to be merged once the checks pass, or so already. */
function isMergeArranged({ status, body }) {
    const said = (0,rest/* messageOf */.bD)(body);
    if (status === 405)
        return /already merged/i.test(said);
    return status === 200 || status === 201 || (status === 409 && /already scheduled/i.test(said));
}
function noAutoMerge({ body }) {
    return new build_errors/* InputError */.dz(`The pull request can't be merged automatically: ${(0,rest/* messageOf */.bD)(body)}`, {
        fix: 'Check that the token may merge, that the pull request is no draft and has no conflict, or set auto-merge to off.',
    });
}

// EXTERNAL MODULE: ./build/git/failure.js
var failure = __webpack_require__(72545);
;// CONCATENATED MODULE: ./build/git/forges/github-issues.js

const github_issues_issueShape = (0,shape/* object */.Ik)('an issue', {
    number: shape/* number */.ai,
    html_url: shape/* text */.Qq,
    title: shape/* text */.Qq,
    body: (0,shape/* optional */.lq)(shape/* text */.Qq),
    state: shape/* text */.Qq,
    pull_request: (0,shape/* optional */.lq)((0,shape/* object */.Ik)('a pull request', {})),
});
/** Issues by GitHub's REST API (https://docs.github.com/en/rest/issues/issues). @param root `/repos/owner/name` */
function gitHubIssues(rest, root) {
    return {
        async labelled(label) {
            const query = new URLSearchParams({ state: 'all', labels: label, per_page: '100' });
            const all = await rest.list(`${root}/issues?${query}`, 'issues', github_issues_issueShape);
            // The API takes every pull request for an issue, too.
            return all
                .filter((one) => !one.pull_request)
                .map((one) => ({
                number: one.number,
                url: one.html_url,
                title: one.title,
                body: one.body ?? '',
                isOpen: one.state === 'open',
            }));
        },
        async open(fields, label) {
            const answer = await rest.request('POST', `${root}/issues`, { ...fields, labels: [label] });
            return rest.read(answer, (0,shape/* object */.Ik)('an issue', { html_url: shape/* text */.Qq }), 201).html_url;
        },
        async change({ number: id }, { isOpen, ...fields }) {
            const state = isOpen === undefined
                ? {}
                : { state: isOpen ? 'open' : 'closed', state_reason: isOpen ? 'reopened' : 'completed' };
            rest.expect(await rest.request('PATCH', `${root}/issues/${id}`, { ...fields, ...state }), 200);
        },
    };
}

;// CONCATENATED MODULE: ./build/git/forges/github.js






/** GitHub and GitHub Enterprise Server. */
const gitHub = { name: 'GitHub', known: knownSite, asked: askedSite };
function knownSite(place, host) {
    const own = ownerAndName(place);
    const { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = host.environment;
    if (own === undefined || own.server !== place.origin)
        return undefined;
    if (place.origin === 'https://github.com') {
        const address = (place.isOwn ? api : undefined) ?? 'https://api.github.com';
        return github_siteOf({ ...own, api: address, graphql: `${address}/graphql` }, host);
    }
    return place.isOwn ? enterpriseServer(own, api, graphql, host) : undefined;
}
async function askedSite(place, host) {
    const own = ownerAndName(place);
    if (own === undefined || !(await (0,rest/* answers */.GA)(host, `${own.server}/api/v3/meta`, 200)))
        return undefined;
    return enterpriseServer(own, undefined, undefined, host);
}
function enterpriseServer(own, api, graphql, host) {
    const rest = (api ?? `${own.server}/api/v3`).replace(/\/$/, '');
    return github_siteOf({ ...own, api: rest, graphql: graphql ?? rest.replace(/\/v3$/, '/graphql') }, host);
}
function github_siteOf(address, host) {
    return {
        server: address.server,
        open: (token) => new GitHub(host, address, token),
        async appToken(app) {
            const { appToken } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 80247));
            return await appToken(host, app, address.api, address.repository);
        },
    };
}
const github_pullShape = (0,shape/* object */.Ik)('a pull request', {
    number: shape/* number */.ai,
    html_url: shape/* text */.Qq,
    title: shape/* text */.Qq,
    body: (0,shape/* optional */.lq)(shape/* text */.Qq),
    node_id: shape/* text */.Qq,
    head: (0,shape/* object */.Ik)('a branch', { ref: shape/* text */.Qq, repo: (0,shape/* optional */.lq)((0,shape/* object */.Ik)('a repository', { full_name: shape/* text */.Qq })) }),
    user: (0,shape/* object */.Ik)('a user', { login: shape/* text */.Qq }),
});
const errorShape = (0,shape/* object */.Ik)('an error', { message: shape/* text */.Qq, type: (0,shape/* optional */.lq)(shape/* text */.Qq) });
const resultShape = (0,shape/* object */.Ik)('a result of GraphQL', { errors: (0,shape/* optional */.lq)((0,shape/* list */.p_)('errors', errorShape)) });
const commitShape = (0,shape/* object */.Ik)('a commit', {
    data: (0,shape/* object */.Ik)('data', {
        createCommitOnBranch: (0,shape/* object */.Ik)('a result', { commit: (0,shape/* object */.Ik)('a commit', { oid: shape/* text */.Qq }) }),
    }),
});
const nodeShape = (0,shape/* object */.Ik)('a repository', { node_id: shape/* text */.Qq });
const refShape = (0,shape/* object */.Ik)('a ref', { object: (0,shape/* object */.Ik)('an object', { sha: shape/* text */.Qq }) });
/** Where a ref stands that is not there. */
const none = '0'.repeat(40);
/** REST and GraphQL through Octokit. https://docs.github.com/en/rest */
class GitHub {
    name = gitHub.name;
    compareUrl = compareUrl;
    issues;
    #rest;
    #address;
    #root;
    /** The ids that GraphQL knows pull requests by. */
    #nodes = new Map();
    #repositoryNode;
    constructor(host, address, token) {
        this.#rest = (0,rest/* restOf */.Y6)(host, address.api, host.github(token, address.api));
        this.#address = address;
        this.#root = `/repos/${address.repository}`;
        this.issues = gitHubIssues(this.#rest, this.#root);
    }
    async openPullRequests(base) {
        const query = new URLSearchParams({ state: 'open', base, per_page: '100' });
        const pulls = await this.#rest.list(`${this.#root}/pulls?${query}`, 'pull requests', github_pullShape);
        // A fork may have a branch of the same name.
        return pulls
            .filter((pull) => pull.head.repo?.full_name === this.#address.repository)
            .map((pull) => this.#seen(pull));
    }
    async open({ head, base, title, body, isDraft }) {
        const [owner = ''] = this.#address.repository.split('/');
        const fields = { title, body, base, head: `${owner}:${head}`, draft: isDraft };
        const answer = await this.#rest.request('POST', `${this.#root}/pulls`, fields);
        if (answer.status === 422 && /already exists/i.test((0,rest/* messageOf */.bD)(answer.body)))
            return undefined;
        return this.#seen(this.#rest.read(answer, github_pullShape, 201));
    }
    async change(pull, fields) {
        await this.#send('PATCH', `/pulls/${pull.number}`, fields, 200);
    }
    async close(pull, comment) {
        await this.#send('POST', `/issues/${pull.number}/comments`, { body: comment }, 201);
        await this.#send('PATCH', `/pulls/${pull.number}`, { state: 'closed' }, 200);
    }
    async label(pull, labels) {
        await this.#send('POST', `/issues/${pull.number}/labels`, { labels }, 200);
    }
    async review(pull, reviewers) {
        const body = reviewOf(pull, reviewers);
        if (body === undefined)
            return;
        const answer = await this.#rest.request('POST', `${this.#root}/pulls/${pull.number}/requested_reviewers`, body);
        if (answer.status === 422)
            throw refusedReview((0,rest/* messageOf */.bD)(answer.body));
        this.#rest.expect(answer, 201);
    }
    async assign(pull, assignees) {
        await this.#send('POST', `/issues/${pull.number}/assignees`, { assignees }, 201);
    }
    async mergeWhenReady(pull, method) {
        const mutation = 'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }';
        await this.#graphql(mutation, { pullRequestId: this.#nodes.get(pull.number), mergeMethod: method.toUpperCase() });
    }
    async deleteBranch(branch) {
        this.#rest.expect(await this.#rest.request('DELETE', `${this.#root}/git/refs/heads/${branch}`), 204, 404, 422);
    }
    async ancestry(repository, from, to) {
        const name = repositoryOn(this.#address.server, repository);
        if (name === undefined)
            return 'unknown';
        const answer = await this.#rest.request('GET', `/repos/${name}/compare/${from}...${to}`);
        if (answer.status !== 200)
            return 'unknown';
        return ages[this.#rest.read(answer, (0,shape/* object */.Ik)('a comparison', { status: shape/* text */.Qq }), 200).status] ?? 'unknown';
    }
    async commit({ branch, tip, message, changes }) {
        const end = message.indexOf('\n');
        const input = {
            branch: { repositoryNameWithOwner: this.#address.repository, branchName: branch },
            expectedHeadOid: tip,
            message: { headline: end < 0 ? message : message.slice(0, end), body: message.slice(end + 1).trim() },
            fileChanges: fileChanges(changes),
        };
        const mutation = 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
        const { body, request } = await this.#graphql(mutation, input);
        return (0,shape/* taken */.uU)(body, commitShape, request).data.createCommitOnBranch.commit.oid;
    }
    /** https://docs.github.com/en/graphql/reference/git#updaterefs */
    async updateRefs(updates) {
        const refUpdates = updates.map(({ ref, from = none, to = none }) => {
            return { name: ref, beforeOid: from, afterOid: to, force: true };
        });
        const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
        try {
            await this.#graphql(mutation, { repositoryId: await this.#nodeId(), refUpdates });
        }
        catch (error) {
            if (!(error instanceof failure/* GitFailure */.Xi) || error.failure.kind !== 'hook')
                throw error;
            // Its words for a ref that has moved are documented nowhere.
            const isMoved = await Promise.all(updates.map(async ({ ref, from }) => (await this.#tipOf(ref)) !== from));
            throw isMoved.includes(true) ? new failure/* GitFailure */.Xi({ ...error.failure, kind: 'stale' }) : error;
        }
    }
    async #nodeId() {
        this.#repositoryNode ??= this.#rest.read(await this.#rest.request('GET', this.#root), nodeShape, 200).node_id;
        return this.#repositoryNode;
    }
    async #tipOf(ref) {
        const answer = await this.#rest.request('GET', `${this.#root}/git/${ref.replace(/^refs/, 'ref')}`);
        return answer.status === 404 ? undefined : this.#rest.read(answer, refShape, 200).object.sha;
    }
    async #send(method, path, body, status) {
        this.#rest.expect(await this.#rest.request(method, this.#root + path, body), status);
    }
    async #graphql(query, input) {
        const body = { query, variables: { input } };
        const answer = await this.#rest.request('POST', this.#address.graphql, body).catch(interrupted);
        if (answer.status >= 500)
            throw new failure/* GitFailure */.Xi({ kind: 'interrupted', text: (0,rest/* messageOf */.bD)(answer.body) });
        const { errors } = this.#rest.read(answer, resultShape, 200);
        if (errors?.length)
            throw graphqlFailure(errors);
        return answer;
    }
    #seen(pull) {
        const { number, html_url: url, title, body, head, user } = pull;
        this.#nodes.set(number, pull.node_id);
        return { number, url, title, body: body ?? '', head: head.ref, author: user.login };
    }
}
/** What the API says of the second commit, seen from the first. */
const ages = {
    ahead: 'newer',
    behind: 'older',
    identical: 'same',
};
function fileChanges(changes) {
    return {
        additions: changes.flatMap(({ path, content }) => content === undefined ? [] : [{ path, contents: Buffer.from(content).toString('base64') }]),
        deletions: changes.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
    };
}
/** No answer came: whether the commit was made is for the caller to find out. */
function interrupted(error) {
    if (error instanceof build_errors/* ServiceError */._7)
        throw new failure/* GitFailure */.Xi({ kind: 'interrupted', text: error.message });
    throw error;
}
/** What GraphQL answers with status 200, sorted like the failures of a push. */
function graphqlFailure(errors) {
    const said = errors.map((error) => error.message).join('; ');
    const isOf = (type) => errors.some((error) => error.type === type);
    if (isOf('STALE_DATA') || /expected (?:branch|head)|is at [0-9a-f]{40}/i.test(said)) {
        return new failure/* GitFailure */.Xi({ kind: 'stale', text: said });
    }
    if (isOf('FORBIDDEN') || /not accessible by integration/i.test(said)) {
        return new failure/* GitFailure */.Xi({ kind: 'forbidden', text: said });
    }
    if (isOf('NOT_FOUND'))
        return new failure/* GitFailure */.Xi({ kind: 'missing', text: said });
    if (/auto.?merge|clean status/i.test(said)) {
        return new build_errors/* InputError */.dz(`The pull request can't be merged automatically: ${said}`, {
            fix: 'Allow auto-merge in the settings of the repository and protect the branch with a required check, or set auto-merge to off.',
        });
    }
    const { kind } = (0,failure/* diagnose */.h4)(said);
    return new failure/* GitFailure */.Xi({ kind: kind === 'protected' ? kind : 'hook', text: said });
}

;// CONCATENATED MODULE: ./build/git/forges/open-forge.js



/** In the order in which an unknown server is asked. */
const kinds = [gitea, gitHub];
/**
 * Finds the forge of a repository: by its name or what the run says of its own server, any other by asking it.
 * @throws InputError when the repository is on no forge that is known.
 */
async function openForge(host, remote) {
    const place = forgePlace(remote, host);
    if (place === undefined)
        throw noForge(remote);
    for (const kind of kinds) {
        const known = kind.known(place, host);
        if (known !== undefined)
            return known;
    }
    for (const kind of kinds) {
        const found = await kind.asked(place, host);
        if (found !== undefined)
            return found;
    }
    throw noForge(remote);
}
function forgePlace(remote, { environment }) {
    const origin = remote.origin ?? serverOf(remote);
    if (origin === undefined)
        return undefined;
    return { origin, path: remote.name, isOwn: sameOrigin(origin, environment['GITHUB_SERVER_URL']) };
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
function noForge(remote) {
    return new build_errors/* InputError */.dz(`Pull requests need GitHub, GitHub Enterprise Server, Gitea or Forgejo, and ${remote.url} is none`, {
        fix: 'Commit to the branch directly, or give the address of the repository on its forge.',
    });
}


/***/ }),

/***/ 80636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainTransport),
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _http_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12901);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _http_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94944);




/** Nobody waits longer than this for a rate limit to end. */
const longestWait = 120_000;
/** GitHub asks for a minute where it does not say how long, or not so that it can be read. */
const guessedWait = 60_000;
const mostGuesses = 1;
const patience = { attempts: 6, totalMs: 300_000 };
/** A list of more pages has no end. */
const mostPages = 200;
/** The server asks to come back later. Where it goes on doing so, the answer is the result. */
class ComeBack extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
    answer;
    constructor(answer, retryAfterMs) {
        super(new URL(answer.request.split(' ')[1] ?? '').host, whatIsSaid(answer), { transient: true, retryAfterMs });
        this.answer = answer;
    }
}
/** @param transport makes single attempts: Octokit for GitHub, `plainTransport` for everything else. */
function restOf(host, api, transport) {
    const request = async (method, path, body) => {
        const url = path.startsWith('http') ? path : api + path;
        let guesses = 0;
        const attempt = async () => {
            const { status, headers, body: bytes } = await transport.request(method, url, _http_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.page, body);
            const answer = { status, headers, body: (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(bytes), request: `${method} ${url.split('?')[0]}` };
            const wait = waitAfter(answer, method, host.clock.now());
            if (wait === undefined)
                return answer;
            if (wait !== 'unsaid')
                throw new ComeBack(answer, wait);
            // Who never says for how long is not asked again and again.
            guesses += 1;
            if (guesses > mostGuesses)
                return answer;
            throw new ComeBack(answer, guessedWait);
        };
        try {
            return await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(host, attempt, patience, (error) => method === 'GET' || error instanceof ComeBack);
        }
        catch (error) {
            if (error instanceof ComeBack)
                return error.answer;
            throw error;
        }
    };
    return {
        request,
        async list(path, name, item) {
            const items = [];
            let next = path;
            for (let page = 0; next !== undefined && page < mostPages; page++) {
                const answer = await request('GET', next);
                items.push(...read(answer, (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(name, item), 200));
                const link = /<([^<>]+)>;\s*rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
                // Of the link its query alone is taken. Its host is the one that the server goes by in public, which may not be the one
                // it is reached at; and the token is told to no other.
                next = link && URL.canParse(link) ? path.split('?')[0] + new URL(link).search : undefined;
            }
            return items;
        },
        read,
        expect,
    };
}
/** JSON requests by themselves. */
function plainTransport(host, authorization) {
    const headers = { accept: 'application/json', 'content-type': 'application/json', authorization };
    return {
        request: (method, url, answer, body) => host.network.send({
            method,
            url,
            headers,
            limits: answer,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
    };
}
/** How long the server asks to wait before the same request is sent again, if it says so; undefined when the answer is final. */
function waitAfter(answer, method, now) {
    const { status, headers } = answer;
    if (status === 429 || (status === 403 && isRateLimit(answer))) {
        const until = Number(headers['x-ratelimit-reset']) * 1000 - now.getTime();
        const isUsedUp = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(until);
        const wait = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfter */ .P)(headers['retry-after'], now) ?? (isUsedUp ? Math.max(0, until) : undefined);
        if (wait === undefined)
            return 'unsaid';
        return wait <= longestWait ? wait : undefined;
    }
    return status >= 500 && method === 'GET' ? 0 : undefined;
}
function isRateLimit({ headers, body }) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse/i.test(messageOf(body)));
}
/** What an API says of an error: its message and the details that GitHub and Gitea add. */
function messageOf(body) {
    if (typeof body === 'string')
        return body.slice(0, 200);
    const { message = '', errors = [] } = (body ?? {});
    const details = (Array.isArray(errors) ? errors : []).map((detail) => typeof detail === 'string' ? detail : (detail?.message ?? JSON.stringify(detail)));
    return [message, ...details].filter((part) => part !== '' && typeof part === 'string').join('; ');
}
function whatIsSaid({ request, status, body }) {
    const said = messageOf(body);
    return `${request} was answered with ${status}${said === '' ? '' : `: ${said}`}`;
}
function read(answer, shape, ...statuses) {
    expect(answer, ...statuses);
    return (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .taken */ .uU)(answer.body, shape, answer.request);
}
function expect(answer, ...statuses) {
    if (!statuses.includes(answer.status))
        throw failureOf(answer);
    // A login page that was redirected to says 200 as well.
    if (typeof answer.body === 'string')
        throw (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .otherAnswer */ .nW)(answer.request, (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(answer.body), 'JSON');
}
function failureOf(answer) {
    const what = whatIsSaid(answer);
    if (answer.status === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token is not accepted: ${what}`, {
            fix: 'Give a token that has not expired or been revoked.',
        });
    }
    if (answer.status === 403 && !isRateLimit(answer)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token lacks a permission: ${what}`, {
            fix: 'Give the token "contents: write" and "pull requests: write" (on Gitea the scopes write:repository and write:issue) on that repository. For GITHUB_TOKEN also allow Actions to create pull requests in the settings of the repository.',
        });
    }
    if (answer.status === 403 || answer.status === 429) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('forge API', `The rate limit is used up: ${what}`, { fix: 'Run it again later.' });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('forge API', what);
}
/** Whether a server answers with JSON and one of these statuses. */
async function answers(host, url, ...statuses) {
    try {
        const { status, body } = await host.network.send({ method: 'GET', url, limits: _http_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.ping });
        return statuses.includes(status) && (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)((0,_http_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(body)) === 'an object';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 44675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const usualPatience = { attempts: 6, totalMs: 90_000 };
const firstDelayMs = 500;
const longestDelayMs = 20_000;
/**
 * Does work until it succeeds, while it fails with a ServiceError that is `transient`: throttled, a fault of the server, cut
 * off. So work throws such an error only where doing it again does no harm. It waits as long as the service asks for and
 * then a little, otherwise twice as long each time, with full jitter so that many jobs don't come back at once.
 *
 * @param may narrows down what is tried again.
 * @throws ServiceError the last failure, saying how often it was tried.
 */
async function retrying(host, work, patience = usualPatience, may = () => true) {
    const started = host.clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || !error.transient || exhausted.has(error) || !may(error))
                throw error;
            const delay = delayAfter(attempt, error, host.random());
            const elapsed = host.clock.now().getTime() - started;
            if (attempt >= patience.attempts || elapsed + delay > patience.totalMs)
                throw givenUp(error, attempt);
            host.log.info(`${error.service}: ${error.message}; trying again in ${(delay / 1000).toFixed(1)} s`);
            await host.clock.sleep(delay);
        }
    }
}
function delayAfter(attempt, error, random) {
    const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** attempt) * random;
    return Math.round((error.retryAfterMs ?? 0) + Math.max(backoff, 100));
}
/** What was tried often enough already: work that holds such work does not try it over again. */
const exhausted = new WeakSet();
function givenUp(error, attempts) {
    exhausted.add(error);
    if (attempts > 1)
        error.message += ` (tried ${attempts} times)`;
    return error;
}
/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}


/***/ })

} };
})
