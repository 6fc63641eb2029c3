export const id = 7586;
export const ids = [7586];
export const modules = {

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverWish: () => (/* binding */ deliverWish)
/* harmony export */ });
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9972);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2494);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3126);




/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
async function deliverWish(steps, purpose, inputs, host, more = []) {
    const wish = (0,_wish_js__WEBPACK_IMPORTED_MODULE_3__/* .wishOf */ .H)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(wish), inputs, host, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(wish, inputs.group));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryReport */ .J)(delivery, more, inputs.repository, inputs.dryRun);
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1651);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(299);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8977);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5505);






/** Above this many candidates git searches them for us; below it reading them is faster. */
const readAtOnce = 300;
/**
 * The files of a tree in which a request may find its images: those that are named, whatever their name, and the YAML
 * files of the folders and globs.
 *
 * @throws InputError for a path that matches nothing, a symbolic link, a submodule, or a file that Git LFS keeps.
 */
async function filesOf(tree, paths, request) {
    const wanted = (paths.length > 0 ? paths : ['.']).map(_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH);
    const globs = wanted.filter((path) => /[*?[{]/.test(path));
    const literal = wanted.filter((path) => !globs.includes(path));
    const named = await tree.find(literal.filter((path) => path !== ''));
    for (const entry of named.values())
        (0,_git_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOddEntry */ .o)(entry);
    const folders = literal.filter((path) => !named.has(path));
    const listed = globs.length > 0 || folders.length > 0 ? await listCandidates(tree, folders, globs, request) : [];
    const needles = (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .needlesOf */ .en)(request);
    const candidates = listed.length > readAtOnce && needles !== undefined ? await searched(tree, listed, needles, folders) : listed;
    const contents = await tree.read([...new Set([...named.keys(), ...candidates])].sort());
    const files = [...contents].map(([path, bytes]) => ({ path, bytes }));
    for (const file of files)
        if (named.has(file.path))
            refuseLargeFileStorage(file);
    return files.filter(({ path, bytes }) => named.has(path) || (bytes.byteLength <= _places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .largestFile */ .Ny && !isPointer(bytes) && !(0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .isOtherJson */ .Zb)({ path, bytes })));
}
async function listCandidates(tree, folders, globs, request) {
    const isWhole = globs.length > 0 || folders.includes('');
    const entries = await tree.list(isWhole ? [] : folders);
    const matchers = await Promise.all(globs.map(matcherOf));
    for (const folder of folders)
        refuseEmpty(folder, (path) => (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Y)(path, folder), entries);
    globs.forEach((glob, index) => {
        refuseEmpty(glob, matchers[index], entries);
    });
    const environments = request.environments ?? [];
    const isWanted = (path) => (folders.some((folder) => (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Y)(path, folder)) && (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .isCandidate */ .qn)(path, environments)) ||
        matchers.some((matches) => matches(path));
    const isSkipped = (path) => path.split('/').some((part) => _places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedFolders */ .cT.has(part));
    return entries
        .filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(entry) && isWanted(entry.path) && !isSkipped(entry.path))
        .map((entry) => entry.path);
}
async function searched(tree, candidates, needles, folders) {
    const under = folders.includes('') ? [] : folders;
    const hits = new Set(await tree.search(needles, under));
    return candidates.filter((path) => hits.has(path));
}
async function matcherOf(glob) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return picomatch(glob, { dot: false });
}
function refuseEmpty(path, matches, entries) {
    if (path === '' || entries.some((entry) => matches(entry.path)))
        return;
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(path, foldersAndFiles(entries));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" matches nothing in the repository`, {
        fix: guess === undefined ? 'Check the path; it starts at the root of the repository.' : `Did you mean "${guess}"?`,
    });
}
function foldersAndFiles(entries) {
    const names = new Set();
    for (const { path } of entries) {
        names.add(path);
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
            names.add(path.slice(0, at));
    }
    return names;
}
function isPointer(bytes) {
    const start = 'version https://git-lfs.github.com/spec/';
    return bytes.byteLength < 1024 && Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;
}
function refuseLargeFileStorage({ path, bytes }) {
    if (!isPointer(bytes))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${path}" is kept by Git LFS: the repository holds only a pointer to it`, {
        fix: 'Take manifests out of Git LFS (.gitattributes).',
        place: { file: path },
    });
}


/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   b7: () => (/* binding */ imageSteps),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   jR: () => (/* binding */ trailers),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   tL: () => (/* binding */ whereItRuns)
/* harmony export */ });
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3677);


/** The trailers of commits that change images. `history` and `order: newest` are made from them. */
const trailers = {
    ..._delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .originTrailers */ .xn,
    /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:…`; one a line. */
    image: 'Image',
    digest: 'Digest',
    /** What ran before. */
    replaces: 'Replaces',
    promotedFrom: 'Promoted-From',
    rolledBackTo: 'Rolled-Back-To',
    reason: 'Reason',
};
/** The distinct images of some edits, with old and new version. */
function imageSteps(files) {
    const steps = files.flatMap((file) => file.edits.map(({ image, old, new: next }) => ({ image, old, new: next })));
    return [...new Map(steps.map((step) => [referenceOf(step.image, step.new), step])).values()];
}
/** The environment that a path stands for: the folder below overlays, environments, envs, stages or clusters. */
function environmentOf(path) {
    return environmentFolder.exec(path)?.[2];
}
/** Where an image runs: the folder of the environment (`overlays/prod`), or the file where no environment is known. */
function whereItRuns(path) {
    return environmentFolder.exec(path)?.[1] ?? path;
}
const environmentFolder = /^((?:.*?\/)?(?:overlays|environments|envs?|stages|clusters)\/([^/]+))\//;
function environmentsOf(files) {
    const names = files.flatMap((file) => environmentOf(file.path) ?? []);
    return [...new Set(names)].sort();
}
/**
 * The commit message: the template, or a conventional subject (https://www.conventionalcommits.org), what changes in
 * each file, and the trailers.
 *
 * @param template may hold {images}, {image}, {tag}, {digest}, {old-tag}, {environments} and {files}.
 */
function commitMessage(files, purpose, origin, template) {
    const steps = imageSteps(files);
    const text = template === undefined ? defaultText(files, steps, purpose) : fill(template, files, steps);
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(text, trailerLines(steps, purpose, origin));
}
function defaultText(files, steps, purpose) {
    const lines = files.flatMap((file) => file.edits.length === 0
        ? `${file.path}: manifests`
        : file.edits.map((edit) => `${file.path}: ${edit.image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.old)} -> ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.new)}`));
    return `${subject(files, steps, purpose)}\n\n${[...new Set(lines)].join('\n')}`;
}
/** The first line: what changes, in conventional form. */
function subject(files, steps, purpose) {
    const [first] = steps;
    const several = steps.length === 0 ? 'the manifests' : `${steps.length} images`;
    const what = steps.length === 1 && first ? shortName(first.image) : several;
    const version = steps.length === 1 && first ? ` to ${shortVersion(first.new)}` : '';
    const where = environmentsOf(files);
    if (purpose.kind === 'promote') {
        const carried = version.replace(' to ', ' ');
        return `chore(deploy): promote ${what}${carried} from ${lastPart(purpose.from)} to ${lastPart(purpose.to)}`;
    }
    if (purpose.kind === 'rollback')
        return `revert(deploy): roll ${what} back${version} in ${lastPart(purpose.path)}`;
    return `chore(deploy): bump ${what}${version}${where.length > 0 ? ` in ${where.join(', ')}` : ''}`;
}
function fill(template, files, steps) {
    const [first] = steps;
    const values = {
        images: steps.map((step) => `${step.image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(step.new)}`).join(', '),
        image: first === undefined ? '' : shortName(first.image),
        tag: first?.new.tag ?? '',
        digest: first?.new.digest ?? '',
        'old-tag': first?.old.tag ?? '',
        environments: environmentsOf(files).join(', '),
        files: files.map((file) => file.path).join(', '),
    };
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(template, values);
}
function trailerLines(steps, purpose, origin) {
    const lines = [
        ...steps.map((step) => [trailers.image, referenceOf(step.image, step.new)]),
        ...steps.map((step) => [trailers.digest, step.new.digest]),
        ...steps.map((step) => [trailers.replaces, referenceOf(step.image, step.old)]),
        ...(0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailersOf */ .iA)(origin),
    ];
    if (purpose.kind === 'promote')
        lines.push([trailers.promotedFrom, purpose.from]);
    if (purpose.kind === 'rollback') {
        lines.push([trailers.rolledBackTo, purpose.to ?? 'previous'], [trailers.reason, purpose.reason]);
    }
    return lines;
}
function referenceOf(image, version) {
    return image + (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(version);
}
function shortName(image) {
    return image.split('/').at(-1) ?? image;
}
function shortVersion(version) {
    return version.tag ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(version);
}
function lastPart(path) {
    return (path
        .replace(/(?<!\/)\/+$/, '')
        .split('/')
        .at(-1) ?? path);
}


/***/ }),

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isKeptOut),
/* harmony export */   olderImages: () => (/* binding */ olderImages)
/* harmony export */ });
/* harmony import */ var _delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5511);
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3677);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9390);




/** The images whose change would put an older version over a newer one, at any place, said in findings; and the others. */
async function olderImages(changes, images, origin, tree, ancestry) {
    const { sameRepository, parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 907));
    const older = new Set();
    const findings = [];
    for (const { path, edits } of changes) {
        for (const edit of edits) {
            const age = await ageOf(edit.image, edit, origin, tree, ancestry);
            if (age === 'older')
                older.add(edit.image);
            const said = saidOf(age, edit);
            if (said !== undefined)
                findings.push({ ...said, file: path, line: edit.line, column: edit.column });
        }
    }
    const isOlder = (name) => [...older].some((one) => sameRepository(parseReference(one), parseReference(name)));
    return { others: images.filter(({ name }) => !isOlder(name)), findings };
}
const keptOut = 'older-version-kept-out';
/** Whether it says that something newer stands where a version was wanted. */
function isKeptOut({ rule }) {
    return rule === keptOut;
}
function saidOf(age, { image, old, new: next }) {
    const [from, to] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(old), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(next)];
    const notice = { category: 'input', severity: 'notice' };
    if (age === 'older') {
        return { rule: keptOut, ...notice, message: `${image} stays at ${from}: ${to} is older.` };
    }
    if (age !== 'unknown')
        return undefined;
    const message = `Nothing tells whether ${to} of ${image} is newer than ${from}, so it was set.`;
    return { rule: 'order-unknown', ...notice, message };
}
/**
 * Whether a new version of an image is older than the one that stands in a tree: by semver of the tags, by the time that
 * the tags hold, by the times of the builds, or by the source commits. Of the old one the trailers of the commit tell that
 * wrote it.
 */
async function ageOf(image, step, origin, tree, ancestry) {
    const { tag: oldTag } = step.old;
    const { tag: newTag } = step.new;
    if (oldTag !== undefined && newTag !== undefined) {
        const byTag = (await compareSemver(oldTag, newTag)) ?? compareTimes(oldTag, newTag);
        if (byTag !== undefined && byTag !== 'same')
            return byTag;
    }
    const { buildTime, sourceRepository: repository, sourceCommit } = origin;
    const asksForge = ancestry !== undefined && repository !== undefined && sourceCommit !== undefined;
    if (buildTime === undefined && !asksForge)
        return 'unknown';
    const message = await tree.messageWith(`${_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.image}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(image, step.old)}`);
    if (message === undefined)
        return 'unknown';
    const old = (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrailers */ .t8)(message);
    const byTime = compareBuildTimes(old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.buildTime)?.[0], buildTime);
    if (byTime === 'older' || byTime === 'newer')
        return byTime;
    const oldCommit = old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.sourceCommit)?.[0];
    if (!asksForge || oldCommit === undefined || old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.sourceRepository)?.[0] !== repository) {
        return byTime ?? 'unknown';
    }
    return oldCommit === sourceCommit ? 'same' : await ancestry(repository, oldCommit, sourceCommit);
}
function compareBuildTimes(from, to) {
    const [old, next] = [(0,_delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBuildTime */ .H)(from), (0,_delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBuildTime */ .H)(to)];
    if (old === undefined || next === undefined)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** Precedence of https://semver.org; a leading `v` is allowed. Undefined when one of them is no semantic version. */
async function compareSemver(from, to) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    const [old, next] = [semver.valid(from), semver.valid(to)];
    if (old === null || next === null)
        return undefined;
    const order = semver.compareBuild(next, old);
    return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}
/** Compares tags of one form that hold a time: `main-20260131T120000Z-3f2a1b0`, `20260131.4`, `web-1769860800`. */
function compareTimes(from, to) {
    const [old, next] = [timeIn(from), timeIn(to)];
    if (old === undefined || next === undefined || old.length !== next.length)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** The digits of a date (with or without a time of day) or of seconds since 1970, as they stand in a tag. */
function timeIn(tag) {
    const date = /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[T._-]?(\d{4,6})Z?)?(?!\d)/.exec(tag);
    if (date)
        return date.slice(1).join('');
    return /(?<![\da-f])(1[5-9]\d{8}|2\d{9})(?![\da-f])/i.exec(tag)?.[1];
}


/***/ }),

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ groupsOf),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/delivery/message.js
var delivery_message = __webpack_require__(1886);
;// CONCATENATED MODULE: ./build/delivery/markdown.js


/** As much of a text from outside as is read anyway. */
const longestQuote = 300;
/** Text from outside in a page: shown as it is, never as Markdown, a link, or a name that somebody is called by. */
function quoted(value) {
    const line = (0,report_text.printable)((0,delivery_message/* oneLine */.TN)(value)).replaceAll('`', "'");
    const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}…` : line;
    return `\`${shown}\``;
}
/** The same in a cell of a table. */
function quotedInTable(value) {
    return quoted(value).replaceAll('|', '\\|');
}

// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(3677);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var wish_message = __webpack_require__(9390);
;// CONCATENATED MODULE: ./build/bump/wish/page.js




/** The pull request that proposes a change of images. */
async function pageOf(files, wish, tree, forge) {
    const { purpose } = wish;
    const words = [...new Set((0,wish_message/* imageSteps */.b7)(files).map((step) => step.image.split('/').at(-1) ?? ''))];
    return {
        title: (0,wish_message/* subject */.bc)(files, (0,wish_message/* imageSteps */.b7)(files), purpose),
        body: bodyOf(files, purpose, wish, await comparisons(files, wish, tree, forge)),
        branch: [purpose.kind, ...words.slice(0, 3), ...(0,wish_message/* environmentsOf */.M2)(files).slice(0, 3)].join('-'),
        subjects: subjectsOf(files),
    };
}
/** What it is about: images, or manifests, and environments, whatever their versions. */
function subjectsOf(files) {
    const environments = (0,wish_message/* environmentsOf */.M2)(files);
    const what = (0,wish_message/* imageSteps */.b7)(files).map((step) => step.image);
    if (files.some(({ edits }) => edits.length === 0))
        what.push('manifests');
    return [...new Set(what.flatMap((one) => pairsOf(one, environments)))].sort();
}
function pairsOf(what, environments) {
    return environments.length === 0 ? [what] : environments.map((environment) => `${what} in ${environment}`);
}
/** Links to what lies between the commit that the old image was built from and that of the new one. */
async function comparisons(files, { origin }, tree, forge) {
    const { sourceRepository, sourceCommit } = origin;
    const links = new Map();
    if (sourceRepository === undefined || sourceCommit === undefined)
        return links;
    for (const step of (0,wish_message/* imageSteps */.b7)(files)) {
        const message = await tree.messageWith(`${wish_message/* trailers */.jR.image}: ${(0,wish_message/* referenceOf */.Bz)(step.image, step.old)}`);
        const old = message === undefined ? undefined : (0,delivery_message/* readTrailers */.t8)(message);
        const from = old?.get(wish_message/* trailers */.jR.sourceCommit)?.[0];
        if (from === undefined || old?.get(wish_message/* trailers */.jR.sourceRepository)?.[0] !== sourceRepository)
            continue;
        links.set(step.image, forge.compareUrl(sourceRepository, from, sourceCommit));
    }
    return links;
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
            const key = JSON.stringify([(0,wish_message/* environmentOf */.p7)(path) ?? '', group === 'image' ? image : '']);
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
function bodyOf(files, purpose, { origin, scan }, links) {
    const rows = files.flatMap((file) => file.edits.map(({ image, old, new: next, line }) => {
        const link = links.get(image);
        const cells = [
            quotedInTable(image),
            quotedInTable((0,version/* shownVersion */.qv)(old)),
            quotedInTable((0,version/* shownVersion */.qv)(next)),
            quotedInTable(`${file.path}:${line}`),
        ];
        return `| ${cells.join(' | ')} | ${link === undefined ? '' : `[compare](${link})`} |`;
    }));
    const digests = (0,wish_message/* imageSteps */.b7)(files).flatMap((step) => step.new.digest ? [`- ${quoted(step.image)} ${quoted(step.new.digest)}`] : []);
    const facts = [
        purpose.kind === 'promote' ? `Promoted from ${quoted(purpose.from)} to ${quoted(purpose.to)}.` : '',
        purpose.kind === 'rollback'
            ? `Rolled back in ${quoted(purpose.path)}.${purpose.reason ? ` Reason: ${quoted(purpose.reason)}` : ''}`
            : '',
        origin.sourceCommit
            ? `Built from ${quoted(origin.sourceCommit)}${origin.sourceRepository ? ` of ${origin.sourceRepository}` : ''}.`
            : '',
        origin.run ? `Run: ${origin.run}` : '',
        scan ? `Scan: ${quoted(scan)}` : '',
    ].filter((fact) => fact !== '');
    const manifests = files.flatMap(({ path, edits }) => (edits.length === 0 ? [`- ${quoted(path)}`] : []));
    const table = ['| Image | Old | New | Place | Source |', '| --- | --- | --- | --- | --- |', ...new Set(rows)];
    return [
        ...(rows.length > 0 || manifests.length === 0 ? [table.join('\n')] : []),
        ...(manifests.length > 0 ? [['Manifests:', ...manifests].join('\n')] : []),
        ...(digests.length > 0 ? [['Digests:', ...digests].join('\n')] : []),
        ...facts,
    ].join('\n\n');
}


/***/ }),

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ deliveryOf),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   XC: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5505);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(864);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3714);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9390);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3637);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3126);








/** What a wish does to one tip. */
function planOf(wish) {
    return async (tree, ancestry) => {
        const plan = await planOn(tree, wish, ancestry);
        return {
            changes: (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .writesOf */ .A)(plan),
            findings: plan.findings,
            isOvertaken: plan.changes.length === 0 && plan.findings.some(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isKeptOut */ .D),
            result: plan,
            message: () => (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .commitMessage */ .df)(plan.changes, wish.purpose, wish.origin, wish.template),
            page: (forge) => (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .pageOf */ .Z)(plan.changes, wish, tree, forge),
        };
    };
}
/** The kind under which other jobs carry a change of images along. */
const kinds = { images: (data) => planOf((0,_wish_js__WEBPACK_IMPORTED_MODULE_6__/* .readWish */ .a)(data)) };
/** How a wish is delivered. */
function deliveryOf(wish, group) {
    const isSearch = (path) => /^\.?\/?$|[*?[{]/.test(path);
    return {
        wish: { kind: 'images', data: wish },
        kinds,
        searches: wish.steps.some(({ paths }) => paths.length === 0 || paths.some(isSearch)),
        split: ({ result }) => (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .groupsOf */ .c)(wish, result, group).map(planOf),
    };
}
/** Plans all steps of a wish on one tree. A step sees the tree as it is, so steps must not meet in one file. */
async function planOn(tree, wish, ancestry) {
    const plans = [];
    for (const step of wish.steps)
        plans.push(await planStep(tree, step, wish, ancestry));
    return {
        changes: plans.flatMap((plan) => plan.changes),
        unchanged: plans.flatMap((plan) => plan.unchanged),
        missing: plans.flatMap((plan) => plan.missing),
        findings: plans.flatMap((plan) => plan.findings),
        searched: plans.reduce((sum, plan) => sum + plan.searched, 0),
        documents: plans.reduce((sum, plan) => sum + plan.documents, 0),
    };
}
async function planStep(tree, { paths, request }, wish, ancestry) {
    const { planBump } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 1018));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, request);
    const plan = await withAdditions(planBump(files, request), request, tree, paths);
    const notices = await settle(plan, request, tree, paths);
    if (wish.order === 'any')
        return await withChartFiles({ ...plan, findings: [...plan.findings, ...notices] }, request, tree);
    const older = await (0,_order_js__WEBPACK_IMPORTED_MODULE_4__.olderImages)(plan.changes, request.images, wish.origin, tree, ancestry);
    const findings = [...plan.findings, ...notices, ...older.findings];
    if (older.others.length === request.images.length)
        return await withChartFiles({ ...plan, findings }, request, tree);
    if (older.others.length === 0)
        return { ...plan, changes: [], unchanged: [], missing: [], findings };
    return await withChartFiles({ ...planBump(files, { ...request, images: older.others }), findings }, request, tree);
}
async function withChartFiles(plan, request, tree) {
    if (!request.chart?.length)
        return plan;
    const { chartPaths, withCharts } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 6757));
    const charts = await tree.read(chartPaths(plan));
    return withCharts(plan, request, [...charts].map(([path, bytes]) => ({ path, bytes })));
}
async function withAdditions(plan, request, tree, paths) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 6584));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, { ...request, selectors: ['*'] });
    const kustomizations = files.filter(({ path }) => (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomization */ .Sv)(path));
    const isNamed = (path) => paths.some((named) => [path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)].includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(named).replace(/\/$/, '')));
    const direct = kustomizations.filter(({ path }) => isNamed(path));
    return addMissingEntries(plan, request.images, direct.length > 0 ? direct : kustomizations);
}
async function settle(plan, request, tree, paths) {
    if (plan.missing.length === 0)
        return [];
    const { settleMissing } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 581));
    const others = request.allowMissing
        ? []
        : await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, { ...request, environments: [], selectors: ['*'] });
    return settleMissing(plan, request, () => others);
}


/***/ }),

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wishOf),
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _delivery_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1991);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1651);



function wishOf(steps, purpose, inputs, environment) {
    const { order, scanSummary, commitMessage } = inputs;
    return {
        steps,
        order,
        purpose,
        origin: (0,_delivery_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .y)(environment, inputs),
        ...(scanSummary === undefined ? {} : { scan: scanSummary }),
        ...(commitMessage === undefined ? {} : { template: commitMessage }),
    };
}
/**
 * Reads the wish of another job. It holds the secret that we hold, but may be of another release.
 * @throws InputError when it is not of the form that this release writes.
 */
function readWish(data) {
    const wish = data;
    const isText = (value) => typeof value === 'string';
    const isTexts = (value) => value === undefined || (Array.isArray(value) && value.every(isText));
    const isStep = ({ paths, request }) => Array.isArray(paths) &&
        paths.every((path) => path === '.' || (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafePath */ .pL)(String(path).replace(/\/$/, ''))) &&
        Array.isArray(request?.images) &&
        request.images.every((image) => isText(image?.name)) &&
        [request.environments, request.kinds, request.containers, request.selectors, request.chart].every(isTexts);
    const isWish = Array.isArray(wish.steps) &&
        wish.steps.every(isStep) &&
        (wish.order === 'any' || wish.order === 'newest') &&
        ['bump', 'promote', 'rollback'].includes(String(wish.purpose?.kind)) &&
        Object.values(wish.origin ?? { none: undefined }).every(isText) &&
        (wish.scan === undefined || isText(wish.scan)) &&
        (wish.template === undefined || isText(wish.template));
    if (isWish)
        return wish;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('The request of another job is not of the form that this release understands', {
        fix: 'Use one release of gitops-actions in all jobs of a repository.',
    });
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runEdit),
/* harmony export */   o: () => (/* binding */ refuseOddEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1651);


/**
 * Runs an edit; undefined when there is nothing to do.
 * @throws InputError for a path that leads out of the repository, or where something else than a file stands.
 */
async function runEdit(edit, tree) {
    const edited = await edit(tree);
    if (edited === undefined || edited.changes.length === 0)
        return undefined;
    const paths = edited.changes.map((change) => change.path);
    const unsafe = paths.find((path) => !(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafePath */ .pL)(path));
    if (unsafe !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${unsafe}" is no path inside the repository`, { fix: 'Give a path inside the repository.' });
    }
    await refuseOddPlaces(tree, edited.changes);
    return edited;
}
/** A link or a submodule would be replaced with all that is behind it, a folder with all that is in it. */
async function refuseOddPlaces(tree, changes) {
    const paths = changes.map((change) => change.path);
    const present = await tree.at(paths);
    for (const entry of present.values())
        refuseOddEntry(entry);
    const folders = new Set(paths.filter((path) => !present.has(path)).flatMap(foldersOf));
    const removed = new Set(changes.flatMap(({ path, content }) => (content === undefined ? [path] : [])));
    const inTheWay = [...(await tree.find([...folders])).values()].find(({ path }) => !removed.has(path));
    if (inTheWay === undefined)
        return;
    refuseOddEntry(inTheWay);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${inTheWay.path}" is a file, and files are to be written below it`, {
        fix: 'Remove it, or give another folder.',
        place: { file: inTheWay.path },
    });
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** @throws InputError for what stands in a tree and is no file. */
function refuseOddEntry(entry) {
    const odd = oddities[entry.mode];
    if (odd === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${entry.path}" is ${odd.kind}, and is not changed`, {
        fix: odd.fix,
        place: { file: entry.path },
    });
}
const oddities = {
    '120000': { kind: 'a symbolic link', fix: 'Name the file that it points to.' },
    '160000': { kind: 'a submodule', fix: 'Change the repository of the submodule.' },
    [_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderMode */ .a1]: { kind: 'a folder', fix: 'Remove it, or give another path.' },
};


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   kV: () => (/* binding */ maskCredential),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/** A server that sends without an end is not waited for: the largest history takes less. */
const deadlineMs = 20 * 60_000;
/** Variables of the user's that decide how ssh reaches its host. */
const sshVariables = ['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'];
/**
 * @param folder the working directory or bare repository.
 * @param credential reaches git as a header for this remote's origin alone, in variables of that child: it stands in no URL,
 *   no file and no argument.
 */
function gitIn(folder, host, remote, credential) {
    const env = environmentFor(host, remote, credential);
    return { run: (args, stdin = '') => host.processes.run('git', args, { cwd: folder, env, stdin, deadlineMs }) };
}
function environmentFor(host, remote, credential) {
    const settings = [
        // Git on Windows knows this name too.
        ['core.hooksPath', '/dev/null'],
        ['core.quotePath', 'false'],
        ['core.fsync', 'none'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['http.lowSpeedLimit', '100'],
        ['http.lowSpeedTime', '60'],
        ['advice.detachedHead', 'false'],
    ];
    if (remote?.origin !== undefined && credential !== undefined) {
        // An empty value first: a header of the user's own configuration would be sent beside ours.
        settings.push(['http.extraheader', ''], [`http.${remote.origin}/.extraheader`, '']);
        settings.push([`http.${remote.origin}/.extraheader`, `Authorization: ${basic(credential)}`]);
        settings.push(['credential.helper', '']);
    }
    const env = {
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GIT_PROTOCOL: 'version=2',
        GIT_CONFIG_COUNT: String(settings.length),
    };
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    if (remote?.transport === 'ssh') {
        for (const name of sshVariables) {
            const value = host.environment[name];
            if (value !== undefined)
                env[name] = value;
        }
        env['GIT_SSH_COMMAND'] ??= 'ssh -o BatchMode=yes -o ConnectTimeout=20';
    }
    return env;
}
/** The value of an `Authorization` header, RFC 7617. */
function basic(credential) {
    return `Basic ${encoded(credential)}`;
}
function encoded({ token, username = 'x-access-token' }) {
    return Buffer.from(`${username}:${token}`).toString('base64');
}
/** Masks a credential in every form in which it travels: as it is, and encoded for a header. */
function maskCredential(host, credential) {
    host.log.mask(credential.token);
    host.log.mask(Buffer.from(credential.token).toString('base64'));
    host.log.mask(encoded(credential));
}


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/** Whether a path lies below a folder, both relative and with forward slashes; `.` and the empty text stand for the root. */
function isBelow(path, folder) {
    return folder === '.' || folder === '' || path.startsWith(`${folder}/`);
}


/***/ })

};
