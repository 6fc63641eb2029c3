(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7586, ids: [7586], modules: {

/***/ 8944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverWish: () => (/* binding */ deliverWish)
/* harmony export */ });
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27792);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2494);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23126);




/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
async function deliverWish(steps, purpose, inputs, host, more = []) {
    const wish = (0,_wish_js__WEBPACK_IMPORTED_MODULE_3__/* .wishOf */ .H)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(wish), inputs, host, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(wish, inputs.group));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryReport */ .J)(delivery, more, inputs.repository, inputs.dryRun);
}


/***/ }),

/***/ 53714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _git_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80299);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38977);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45505);






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
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    return picomatch(glob, { dot: false });
}
function refuseEmpty(path, matches, entries) {
    if (path === '' || entries.some((entry) => matches(entry.path)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" matches nothing in the repository`, {
        fix: (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(path, foldersAndFiles(entries), 'Check the path; it starts at the root of the repository.'),
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

/***/ 39390:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73677);


/** The trailers of commits that change images. `history` and `order: newest` are made from them. */
const trailers = {
    ..._delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .originTrailers */ .xn,
    /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:\u2026`; one a line. */
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

/***/ 18841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isKeptOut),
/* harmony export */   olderImages: () => (/* binding */ olderImages)
/* harmony export */ });
/* harmony import */ var _delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15511);
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73677);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39390);




/** The images whose change would put an older version over a newer one, at any place, said in findings; and the others. */
async function olderImages(changes, images, origin, tree, ancestry) {
    const { sameRepository, parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 20907));
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
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
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

/***/ 53637:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ groupsOf),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/delivery/message.js
var delivery_message = __webpack_require__(41886);
;// CONCATENATED MODULE: ./build/delivery/markdown.js


/** As much of a text from outside as is read anyway. */
const longestQuote = 300;
/** Text from outside in a page: shown as it is, never as Markdown, a link, or a name that somebody is called by. */
function quoted(value) {
    const line = (0,report_text.printable)((0,delivery_message/* oneLine */.TN)(value)).replaceAll('`', "'");
    const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}\u2026` : line;
    return `\`${shown}\``;
}
/** The same in a cell of a table. */
function quotedInTable(value) {
    return quoted(value).replaceAll('|', '\\|');
}

// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(73677);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var wish_message = __webpack_require__(39390);
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ deliveryOf),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   XC: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45505);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90864);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53714);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39390);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18841);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53637);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23126);








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
    const { planBump } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 11018));
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
    const { chartPaths, withCharts } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 66757));
    const charts = await tree.read(chartPaths(plan));
    return withCharts(plan, request, [...charts].map(([path, bytes]) => ({ path, bytes })));
}
async function withAdditions(plan, request, tree, paths) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 86584));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, { ...request, selectors: ['*'] });
    const kustomizations = files.filter(({ path }) => (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomization */ .Sv)(path));
    const isNamed = (path) => paths.some((named) => [path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)].includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(named).replace(/\/$/, '')));
    const direct = kustomizations.filter(({ path }) => isNamed(path));
    return addMissingEntries(plan, request.images, direct.length > 0 ? direct : kustomizations);
}
async function settle(plan, request, tree, paths) {
    if (plan.missing.length === 0)
        return [];
    const { settleMissing } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 20581));
    const others = request.allowMissing
        ? []
        : await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, { ...request, environments: [], selectors: ['*'] });
    return settleMissing(plan, request, () => others);
}


/***/ }),

/***/ 23126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wishOf),
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _delivery_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81991);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);



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

/***/ 15511:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenBuildTime),
/* harmony export */   c: () => (/* binding */ readBuildTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
/**
 * The time that the input `build-time` gives: RFC 3339, or seconds since 1970.
 * @returns the same moment as `Date.toISOString` writes it, so that two can be compared as texts.
 * @throws InputError for anything else.
 */
function readBuildTime(given) {
    const isCount = /^\d{1,11}(?:\.\d{1,9})?$/.test(given);
    const time = isCount ? Number(given) * 1000 : rfc3339.test(given) ? Date.parse(given.toUpperCase()) : Number.NaN;
    if (!Number.isNaN(time))
        return new Date(time).toISOString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The build-time "${given}" is no time`, {
        fix: 'Write it as in 2026-01-31T12:00:00Z, or as seconds since 1970.',
    });
}
/** The time in a trailer that readBuildTime has written; undefined for what somebody else wrote there. */
function writtenBuildTime(text) {
    const time = text !== undefined && rfc3339.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 27792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35999);
/* harmony import */ var _in_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27524);


/**
 * Brings what is planned to the repository of the inputs: by a push, through the API, or as pull requests. Without a
 * repository the files of the working directory are changed. With `dry-run` nothing is.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was changed.
 */
async function deliver(planOn, inputs, host, options = {}) {
    const { repository } = inputs;
    if (repository === undefined)
        return await (0,_in_place_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverInPlace */ .cL)(planOn, inputs, host);
    const { openDestination } = await Promise.all(/* import() | delivery */[__webpack_require__.e(9113), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 27469));
    const destination = await openDestination({ ...inputs, repository }, host);
    const { deliverCommit, preview } = await Promise.all(/* import() | delivery */[__webpack_require__.e(9113), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 87971));
    if (inputs.dryRun)
        return await preview(planOn, destination, inputs, host, options);
    const carryOut = inputs.pullRequest
        ? (await Promise.all(/* import() | delivery */[__webpack_require__.e(9113), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 15525))).deliverProposals
        : deliverCommit;
    const delivery = await carryOut(planOn, destination, inputs, host, options);
    const { origin, name } = destination.remote;
    if (origin === undefined || delivery.commit === undefined)
        return delivery;
    return { ...delivery, files: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAt */ .Tl)(`${origin}/${name}`, delivery.commit, host.environment) };
}


/***/ }),

/***/ 41886:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   t8: () => (/* binding */ readTrailers),
/* harmony export */   xn: () => (/* binding */ originTrailers)
/* harmony export */ });
/**
 * The trailers that tell where a change comes from, as `git interpret-trailers` reads them. docs/delivery.md lists all
 * trailers.
 */
const originTrailers = {
    sourceRepository: 'Source-Repository',
    sourceCommit: 'Source-Commit',
    buildTime: 'Build-Time',
    run: 'Run',
};
function trailersOf(origin) {
    return ['sourceRepository', 'sourceCommit', 'buildTime', 'run'].map((key) => [
        originTrailers[key],
        origin[key],
    ]);
}
/** A commit message: its text, and the trailers in a paragraph of their own. */
function messageOf(text, trailers) {
    const lines = trailers.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
    return `${text.trimEnd()}\n\n${[...new Set(lines)].join('\n')}\n`;
}
/** The trailers of a message: the lines `Name: value` of its last paragraph, by name. */
function readTrailers(message) {
    const text = message.trimEnd();
    const found = new Map();
    for (const line of text.slice(text.lastIndexOf('\n\n') + 2).split('\n')) {
        const [, name, value] = /^([A-Za-z0-9-]+): (.+)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            found.set(name, [...(found.get(name) ?? []), value]);
    }
    return found;
}
/** A template such as the input `commit-message` with the values of `{name}` filled in; what has no value stays. */
function filled(template, values) {
    return template.replace(/\{([a-z-]+)\}/g, (whole, name) => Object.hasOwn(values, name) ? values[name] : whole);
}
/** A value from outside must not begin a trailer of its own. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 81991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originLines),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15511);

/** What the CI system says about the run: GitHub and Gitea Actions, GitLab CI, Jenkins. */
function originOf(environment, given) {
    const get = (name) => environment[name] || undefined;
    const server = get('GITHUB_SERVER_URL');
    const project = get('GITHUB_REPOSITORY');
    const onGitHub = server !== undefined && project !== undefined ? `${server}/${project}` : undefined;
    const run = onGitHub && get('GITHUB_RUN_ID') ? `${onGitHub}/actions/runs/${get('GITHUB_RUN_ID')}` : undefined;
    const facts = {
        sourceCommit: given.sourceCommit ?? get('GITHUB_SHA') ?? get('CI_COMMIT_SHA') ?? get('GIT_COMMIT'),
        sourceRepository: given.sourceRepository ?? onGitHub ?? get('CI_PROJECT_URL'),
        run: run ?? get('CI_JOB_URL') ?? get('BUILD_URL'),
        buildTime: given.buildTime === undefined ? undefined : (0,_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuildTime */ .c)(given.buildTime),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** The same as sentences of a page; text from outside is between backticks. */
function originLines({ sourceCommit, sourceRepository, run }) {
    const repository = sourceRepository === undefined ? '' : ` of \`${sourceRepository}\``;
    return [
        ...(sourceCommit === undefined ? [] : [`Made from commit \`${sourceCommit}\`${repository}.`]),
        ...(run === undefined ? [] : [`Run: \`${run}\``]),
    ];
}


/***/ }),

/***/ 3223:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runEdit),
/* harmony export */   o: () => (/* binding */ refuseOddEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91651);


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

/***/ 91651:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   a1: () => (/* binding */ folderMode),
/* harmony export */   e6: () => (/* binding */ withCommit),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const folderMode = '040000';
function isRegular(entry) {
    return entry.mode.startsWith('100');
}
/** The tree of a commit. What was looked up is kept, so several edits of one tip cost one reading. */
function treeOf(source, commit) {
    const known = new Map();
    const at = async (paths) => {
        const unknown = [...new Set(paths)].filter((path) => !known.has(path));
        if (unknown.length > 0) {
            for (const path of unknown)
                known.set(path, undefined);
            for (const entry of await source.at(commit, unknown))
                known.set(entry.path, entry);
        }
        return new Map(paths.flatMap((path) => (known.get(path) === undefined ? [] : [[path, known.get(path)]])));
    };
    const find = async (paths) => withoutFolders(await at(paths));
    return {
        commit,
        at,
        find,
        list: (under = []) => source.entries(commit, under),
        async read(paths) {
            const files = [...(await find(paths)).values()].filter(isRegular);
            const blobs = await source.blobs(files.map((entry) => entry.oid));
            return new Map(files.map((entry) => [entry.path, blobs.get(entry.oid)]));
        },
        search: (texts, under = []) => source.grep(commit, texts, under),
        messageWith: (line) => source.messageWith(commit, line),
    };
}
function withoutFolders(entries) {
    return new Map([...entries].filter(([, { mode }]) => mode !== folderMode));
}
/** Whether a path is one of these files or lies below one of these folders; without any, it does. */
function isUnder(path, under) {
    return under.length === 0 || under.some((one) => path === one || path.startsWith(`${one.replace(/\/$/, '')}/`));
}
/** A tree with the changes of a commit on top that is still to be made: what the next commit of a chain stands on. */
function withCommit(tree, { changes, message }) {
    const changed = new Map(changes.map((change) => [change.path, change.content]));
    const added = (under) => [...changed].flatMap(([path, content]) => (content !== undefined && isUnder(path, under) ? [[path, content]] : []));
    const at = async (paths) => {
        const found = await tree.at(paths);
        for (const path of paths) {
            const mode = found.get(path)?.mode;
            if (changed.has(path))
                found.delete(path);
            if (changed.get(path) !== undefined)
                found.set(path, { path, oid: '', mode: mode ?? '100644' });
            else if (added([path]).length > 0)
                found.set(path, { path, oid: '', mode: folderMode });
        }
        return found;
    };
    return {
        commit: tree.commit,
        at,
        find: async (paths) => withoutFolders(await at(paths)),
        messageWith: async (line) => (message.split('\n').includes(line) ? message : await tree.messageWith(line)),
        async list(under = []) {
            const below = await tree.list(under);
            const modes = new Map(below.map((entry) => [entry.path, entry.mode]));
            const kept = below.filter((entry) => !changed.has(entry.path));
            const laid = added(under).map(([path]) => ({ path, oid: '', mode: modes.get(path) ?? '100644' }));
            return [...kept, ...laid].sort((a, b) => (a.path < b.path ? -1 : 1));
        },
        async read(paths) {
            const below = await tree.read(paths.filter((path) => !changed.has(path)));
            for (const path of paths) {
                const content = changed.get(path);
                if (content !== undefined)
                    below.set(path, content);
            }
            return below;
        },
        async search(texts, under = []) {
            const below = (await tree.search(texts, under)).filter((path) => !changed.has(path));
            const laid = added(under).filter(([, content]) => texts.some((text) => Buffer.from(content).includes(text)));
            return [...below, ...laid.map(([path]) => path)].sort();
        },
    };
}
/** Whether a path may be written in a commit: relative, normal, and not inside Git's own folder. */
function isSafePath(path) {
    if (path === '' || path.includes('\0') || path.includes('\n'))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
/**
 * A path in a repository without `./` in front and slashes at the end; the root is the empty path.
 * @throws InputError for one that leads out of it.
 */
function repositoryPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (!path.startsWith('/') && !parts.includes('..'))
        return parts.join('/');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" leads out of the repository`, {
        fix: 'Give a path relative to the root of the repository.',
    });
}


/***/ }),

/***/ 80299:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/** Whether a path lies below a folder, both relative and with forward slashes; `.` and the empty text stand for the root. */
function isBelow(path, folder) {
    return folder === '.' || folder === '' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 34902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
function markdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
        .replaceAll('@', '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(/\r?\n/g, '<br>');
}
/** A sentence of ours, which may quote text from outside: as `markdown`, with what stands between backticks as code. */
function prose(text) {
    const parts = text.split(/`([^`\n]+)`/);
    return parts.map((part, index) => (index % 2 === 0 ? markdown(part) : `<code>${markdown(part)}</code>`)).join('');
}
/** Text from outside inside of an HTML element, where Markdown has no say. */
function html(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;')
        .replace(/\s+/g, ' ');
}


/***/ }),

/***/ 35999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   OO: () => (/* binding */ largestPage),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** Where a forge shows the files of the commit that runs: GitHub, GitHub Enterprise, Gitea and Forgejo. */
function sourceAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? filesAt(`${server}/${repository}`, commit, environment) : undefined;
}
/** Where a forge shows the files of a commit. @param repository its address there: `https://github.com/acme/gitops`. */
function filesAt(repository, commit, environment) {
    return `${repository}/${environment['GITEA_ACTIONS'] === 'true' ? 'src/commit' : 'blob'}/${commit}`;
}
/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
function renderSections(sections, source) {
    const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source));
    const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source));
    return [...first, ...rest];
}
/** GitHub refuses a pull request of more than 65,536 characters; a marker of ours comes behind the page. */
const largestPage = { bytes: 60_000, why: 'a pull request holds at most 64 KiB' };
/**
 * As many of the parts of a page as fit, whole ones, the last dropped first, with a note of what is left out.
 * @param limit in bytes, and what has it.
 */
function withinLimit(parts, limit) {
    const note = (dropped) => dropped === 0 ? '' : `\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(dropped, 'section')} left out: ${limit.why}.\n`;
    let size = Buffer.byteLength(note(parts.length));
    const kept = parts.filter((part) => {
        const own = Buffer.byteLength(part) + 1;
        if (size + own > limit.bytes)
            return false;
        size += own;
        return true;
    });
    return kept.join('\n') + note(parts.length - kept.length);
}
function renderSection({ title, body, source: own }, source) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}\n\n${body.map((block) => renderBlock(block, own ?? source)).join('\n')}`;
}
function folded({ title, body, source: own }, source) {
    const blocks = body.map((block) => renderBlock(block, own ?? source)).join('\n');
    return `<details>\n<summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</summary>\n\n${blocks}\n</details>\n`;
}
function renderBlock(block, source) {
    switch (block.kind) {
        case 'text':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(block.text)}\n`;
        case 'code':
            return renderCode(block.language, block.text);
        case 'table':
            return renderTable(block.columns, block.rows, source);
    }
}
function renderTable(columns, rows, source) {
    const line = (cells) => `| ${cells.map((cell) => renderCell(cell, source)).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n');
}
function renderCell(cell, source) {
    if (typeof cell === 'string')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cell);
    if ('place' in cell)
        return placeLink(cell.place, source);
    return cell.code === '' ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.code)}</code>`;
}
/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place, source) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place);
    if (text === '')
        return '';
    const { file = '', line } = place;
    const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file);
    const shown = `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text)}</code>`;
    if (!source || !isInside)
        return shown;
    const path = file.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapeParenthesis);
    return `[${shown}](${source}/${path}${line === undefined ? '' : `#L${line}`})`;
}
function escapeParenthesis(character) {
    return `%${character.charCodeAt(0).toString(16)}`;
}
/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(text).replace(/\n$/, '')}\n${fence}\n`;
}


/***/ })

} };
})
