export const id = 9429;
export const ids = [9429];
export const modules = {

/***/ 9429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverProposals: () => (/* binding */ deliverProposals)
});

// EXTERNAL MODULE: ./build/git/push.js + 13 modules
var push = __webpack_require__(5881);
// EXTERNAL MODULE: ./build/bump/delivery/commit.js
var delivery_commit = __webpack_require__(7525);
// EXTERNAL MODULE: ./build/bump/delivery/destination.js + 1 modules
var delivery_destination = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/bump/delivery/edits.js
var edits = __webpack_require__(675);
// EXTERNAL MODULE: ./build/bump/delivery/message.js
var delivery_message = __webpack_require__(5117);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(3677);
;// CONCATENATED MODULE: ./build/bump/delivery/pull-request.js





/** What a pull request says of itself at its end, so that a later run recognises it: what it is about, in a comment. */
const marker = /<!-- gitops-actions: ([^>]*) -->/g;
/** All branches of ours are below this one. */
const prefix = 'gitops-actions';
/** What a proposal is about: images and environments. Two with the same subject replace each other. */
function subjectsOf(files) {
    const environments = (0,delivery_message/* environmentsOf */.M2)(files);
    return [...new Set((0,delivery_message/* imageSteps */.b7)(files).flatMap((step) => pairsOf(step.image, environments)))].sort();
}
function pairsOf(image, environments) {
    return environments.length === 0 ? [image] : environments.map((environment) => `${image} in ${environment}`);
}
/** The branch of a proposal: the same for the same images and environments, whatever their versions. */
function branchOf(files, base, purpose) {
    const subjects = subjectsOf(files);
    const words = [...new Set((0,delivery_message/* imageSteps */.b7)(files).map((step) => step.image.split('/').at(-1) ?? ''))];
    const readable = [...words.slice(0, 3), ...(0,delivery_message/* environmentsOf */.M2)(files).slice(0, 3)]
        .join('-')
        .replace(/[^A-Za-z0-9-]+/g, '-');
    const unique = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([base, ...subjects]))
        .digest('hex')
        .slice(0, 8);
    return `${prefix}/${purpose.kind}-${readable.slice(0, 60)}-${unique}`;
}
/** Opens the pull request of a branch, or brings the open one up to date; closes those that it makes stale. */
async function propose(host, forge, branch, base, files, purpose, origin, options, compare) {
    const title = options.title ?? (0,delivery_message/* subject */.bc)(files, (0,delivery_message/* imageSteps */.b7)(files), purpose);
    const body = bodyOf(files, purpose, origin, compare);
    const open = await forge.openPullRequests(base);
    const pull = await openOrChange(host, forge, open, { head: branch, base, title, body, isDraft: options.draft });
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
async function openOrChange(host, forge, open, content) {
    const { head, title, body } = content;
    const known = open.find((pull) => pull.head === head);
    const opened = known === undefined ? await forge.open(content) : undefined;
    if (opened !== undefined)
        return opened;
    const pull = known ?? (await justOpened(host, forge, content));
    if (pull.title !== title || pull.body !== body)
        await forge.change(pull, { title, body });
    return pull;
}
/** The one that another run has just opened: a forge may refuse a second one before it lists the first. */
async function justOpened(host, forge, { head, base }) {
    for (let left = 10; left > 0; left--) {
        const pull = (await forge.openPullRequests(base)).find((other) => other.head === head);
        if (pull !== undefined)
            return pull;
        await host.clock.sleep(500);
    }
    throw new errors/* ServiceError */._7(forge.name, `There is an open pull request of ${head} already, and it is not listed`, {
        fix: 'Run it again; if it stays so, look for that pull request and close it.',
    });
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
        const cells = [code(image), code((0,version/* shownVersion */.qv)(old)), code((0,version/* shownVersion */.qv)(next)), code(`${file.path}:${line}`)];
        return `| ${cells.join(' | ')} | ${link === undefined ? '' : `[compare](${link})`} |`;
    }));
    const digests = (0,delivery_message/* imageSteps */.b7)(files).flatMap((step) => step.new.digest ? [`- ${code(step.image)} ${code(step.new.digest)}`] : []);
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
    const line = (0,report_text.printable)((0,delivery_message/* oneLine */.TN)(value)).replaceAll('`', "'");
    const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}…` : line;
    return `\`${shown}\``;
}
/** https://docs.github.com/en/actions/concepts/security/github_token */
function warnOfSilence(host) {
    host.log.info('The pull request was opened with GITHUB_TOKEN, so its workflows do not start by themselves: they wait for approval or do not run. Give app-id and app-private-key of a GitHub App, or a fine-grained token, to have them run.');
}

;// CONCATENATED MODULE: ./build/bump/delivery/proposals.js






/** Carries out a wish by pull requests, one for each group of its changes. */
async function deliverProposals(destination, wish, inputs, host) {
    const forge = await destination.forge();
    const { plan, branch: base } = await (0,delivery_commit/* preview */.VH)(destination, wish, inputs, host);
    const made = [];
    for (const group of groupsOf(wish, plan, inputs.group)) {
        made.push(await deliverProposal(destination, forge, group, base, inputs, host));
    }
    const commit = made.find(({ delivered }) => delivered.changed)?.delivered.commit;
    return {
        plan,
        changed: made.some(({ delivered }) => delivered.changed),
        ...(commit === undefined ? {} : { commit }),
        branch: made[0]?.delivered.branch ?? base,
        pullRequests: made.flatMap(({ pull }) => pull ?? []),
    };
}
async function deliverProposal(destination, forge, wish, base, inputs, host) {
    const ancestry = (0,delivery_destination/* ancestryOf */.Rq)(destination, wish.order);
    let onBase;
    const look = async (tree) => {
        onBase = await (0,edits/* planOn */.J9)(tree, wish, ancestry);
        return undefined;
    };
    const shared = { ...(await (0,delivery_commit/* pushOptions */.rb)(destination, wish, inputs, host)), branch: base };
    await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, look, shared);
    const files = (0,delivery_commit/* planned */.lM)(onBase).changes;
    const branch = inputs.pullRequestBranch ?? branchOf(files, base, wish.purpose);
    const options = { ...shared, proposal: { branch } };
    const edit = (0,edits/* editOf */._0)(wish, ancestry);
    const delivered = await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, edit, options);
    const compare = await comparisons(forge, wish, files, destination, base, host);
    const pull = await propose(host, forge, branch, base, files, wish.purpose, wish.origin, proposalOptions(inputs), compare);
    host.log.info(`Pull request #${pull.number}: ${pull.url}`);
    return { delivered, pull };
}
function proposalOptions(inputs) {
    const { title, labels, reviewers, assignees, autoMerge, draft, closeStale } = inputs;
    return { title, labels, reviewers, assignees, autoMerge, draft, closeStale };
}
/** One wish for each pull request. Files that change are named, so each group touches its own. */
function groupsOf(wish, plan, group) {
    if (plan.changes.length === 0)
        return [];
    if (group === 'all')
        return [wish];
    const keys = new Map();
    for (const { path, edits } of plan.changes) {
        for (const { image } of edits) {
            const key = JSON.stringify([(0,delivery_message/* environmentOf */.p7)(path) ?? '', group === 'image' ? image : '']);
            const found = keys.get(key) ?? { paths: new Set(), images: new Set() };
            found.paths.add(path);
            found.images.add(image);
            keys.set(key, found);
        }
    }
    return [...keys.values()].map(({ paths, images }) => ({
        ...wish,
        steps: wish.steps.flatMap((step) => narrowed(step, paths, images, group)),
    }));
}
function narrowed(step, paths, images, group) {
    const kept = step.request.images.filter((image) => group === 'environment' || images.has(image.name));
    if (kept.length === 0)
        return [];
    return [{ paths: [...paths], request: { ...step.request, images: kept, allowMissing: true } }];
}
/** Links to what lies between the commit that the old image was built from and that of the new one. */
async function comparisons(forge, wish, files, destination, branch, host) {
    const { sourceRepository, sourceCommit } = wish.origin;
    const links = new Map();
    if (sourceRepository === undefined || sourceCommit === undefined)
        return () => undefined;
    const look = async (tree) => {
        for (const step of (0,delivery_message/* imageSteps */.b7)(files)) {
            const message = await tree.messageWith(`${delivery_message/* trailers */.jR.image}: ${(0,delivery_message/* referenceOf */.Bz)(step.image, step.old)}`);
            const old = message === undefined ? undefined : (0,delivery_message/* readTrailers */.t8)(message);
            const from = old?.get(delivery_message/* trailers */.jR.sourceCommit)?.[0];
            if (from === undefined || old?.get(delivery_message/* trailers */.jR.sourceRepository)?.[0] !== sourceRepository)
                continue;
            links.set(step.image, forge.compareUrl(sourceRepository, from, sourceCommit));
        }
        return undefined;
    };
    const committer = { name: 'gitops-actions', email: 'gitops-actions' };
    await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, look, { branch, committer });
    return (image) => links.get(image);
}


/***/ })

};
