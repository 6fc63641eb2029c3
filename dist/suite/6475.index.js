export const id = 6475;
export const ids = [6475];
export const modules = {

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchOf: () => (/* binding */ branchOf),
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* unused harmony export subjectsOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3677);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5117);




/** What a pull request says of itself at its end, so that a later run recognises it: what it is about, in a comment. */
const marker = /<!-- gitops-actions: ([^>]*) -->/g;
/** All branches of ours are below this one. */
const prefix = 'gitops-actions';
/** What a proposal is about: images and environments. Two with the same subject replace each other. */
function subjectsOf(files) {
    const environments = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(files);
    return [...new Set((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .imageSteps */ .b7)(files).flatMap((step) => pairsOf(step.image, environments)))].sort();
}
function pairsOf(image, environments) {
    return environments.length === 0 ? [image] : environments.map((environment) => `${image} in ${environment}`);
}
/** The branch of a proposal: the same for the same images and environments, whatever their versions. */
function branchOf(files, base, purpose) {
    const subjects = subjectsOf(files);
    const words = [...new Set((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .imageSteps */ .b7)(files).map((step) => step.image.split('/').at(-1) ?? ''))];
    const readable = [...words.slice(0, 3), ...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(files).slice(0, 3)]
        .join('-')
        .replace(/[^A-Za-z0-9-]+/g, '-');
    const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([base, ...subjects]))
        .digest('hex')
        .slice(0, 8);
    return `${prefix}/${purpose.kind}-${readable.slice(0, 60)}-${unique}`;
}
/** Opens the pull request of a branch, or brings the open one up to date; closes those that it makes stale. */
async function propose(host, forge, branch, base, files, purpose, origin, options, compare) {
    const title = options.title ?? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(files, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .imageSteps */ .b7)(files), purpose);
    const body = bodyOf(files, purpose, origin, compare);
    const open = await forge.openPullRequests(base);
    const pull = await openOrChange(forge, open, { head: branch, base, title, body, isDraft: options.draft });
    if (options.labels.length > 0)
        await forge.label(pull, options.labels);
    if (options.reviewers.length > 0)
        await forge.review(pull, options.reviewers);
    if (options.assignees.length > 0)
        await forge.assign(pull, options.assignees);
    if (options.autoMerge !== 'off')
        await forge.mergeWhenReady(pull, options.autoMerge);
    if (options.closeStale)
        await closeStale(host, forge, open, pull, subjectsOf(files));
    if (pull.author === 'github-actions[bot]')
        warnOfSilence(host);
    return pull;
}
/** Two runs may open it at once: the slower one finds it open, and brings it up to date. */
async function openOrChange(forge, open, content) {
    const { head, base, title, body } = content;
    const known = open.find((pull) => pull.head === head);
    const opened = known === undefined ? await forge.open(content) : undefined;
    if (opened !== undefined)
        return opened;
    const pull = known ?? (await forge.openPullRequests(base)).find((other) => other.head === head);
    if (pull === undefined)
        throw new Error(`${forge.name} has an open pull request of ${head} and does not list it`);
    if (pull.title !== title || pull.body !== body)
        await forge.change(pull, { title, body });
    return pull;
}
/** A pull request is stale when all that it is about is in the new one. */
async function closeStale(host, forge, open, pull, subjects) {
    for (const other of open) {
        const about = subjectsIn(other.body);
        const isOurs = other.number !== pull.number && other.head.startsWith(`${prefix}/`) && about.length > 0;
        if (!isOurs || !about.every((one) => subjects.includes(one)))
            continue;
        await forge.close(other, `Superseded by #${pull.number}.`);
        await forge.deleteBranch(other.head);
        host.log.info(`Closed pull request #${other.number}: #${pull.number} supersedes it.`);
    }
}
function subjectsIn(body) {
    const text = [...body.matchAll(marker)].at(-1)?.[1];
    return text === undefined ? [] : text.split(', ');
}
function bodyOf(files, purpose, origin, compare) {
    const rows = files.flatMap((file) => file.edits.map(({ image, old, new: next, line }) => {
        const link = compare?.(image);
        const cells = [code(image), code((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(old)), code((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(next)), code(`${file.path}:${line}`)];
        return `| ${cells.join(' | ')} | ${link === undefined ? '' : `[compare](${link})`} |`;
    }));
    const digests = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .imageSteps */ .b7)(files).flatMap((step) => step.new.digest ? [`- ${code(step.image)} ${code(step.new.digest)}`] : []);
    const facts = [
        purpose.kind === 'promote' ? `Promoted from ${code(purpose.from)} to ${code(purpose.to)}.` : '',
        purpose.kind === 'rollback'
            ? `Rolled back in ${code(purpose.path)}.${purpose.reason ? ` Reason: ${quoted(purpose.reason)}` : ''}`
            : '',
        origin.sourceCommit
            ? `Built from ${code(origin.sourceCommit)}${origin.sourceRepository ? ` of ${origin.sourceRepository}` : ''}.`
            : '',
        origin.run ? `Run: ${origin.run}` : '',
        origin.scan ? `Scan: ${quoted(origin.scan)}` : '',
    ].filter((fact) => fact !== '');
    return [
        ['| Image | Old | New | Place | Source |', '| --- | --- | --- | --- | --- |', ...new Set(rows)].join('\n'),
        ...(digests.length > 0 ? [['Digests:', ...digests].join('\n')] : []),
        ...facts,
        `<!-- gitops-actions: ${subjectsOf(files).join(', ').replaceAll('>', '')} -->`,
    ].join('\n\n');
}
/** Text from outside in a table cell: shown as it is, never as Markdown. */
function code(value) {
    return quoted(value).replaceAll('|', '\\|');
}
/** As much of a text from outside as is read anyway. */
const longestQuote = 300;
/** Text from outside: shown as it is, never as Markdown, a link, or a name that somebody is called by. */
function quoted(value) {
    const line = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value)).replaceAll('`', "'");
    const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}…` : line;
    return `\`${shown}\``;
}
/** https://docs.github.com/en/actions/concepts/security/github_token */
function warnOfSilence(host) {
    host.log.info('The pull request was opened with GITHUB_TOKEN, so its workflows do not start by themselves: they wait for approval or do not run. Give app-id and app-private-key of a GitHub App, or a fine-grained token, to have them run.');
}


/***/ })

};
