export const id = 8814;
export const ids = [8814,8841];
export const modules = {

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1651);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5505);




/** Above this many candidates git searches them for us; below it reading them is faster. */
const readAtOnce = 300;
/**
 * The files of a tree in which a request may find its images: those that are named, whatever their name, and the YAML
 * files of the folders and globs.
 *
 * @throws InputError for a path that matches nothing, a symbolic link, a submodule, or a file that Git LFS keeps.
 */
async function filesOf(tree, paths, request) {
    const wanted = (paths.length > 0 ? paths : ['.']).map(normalPath);
    const globs = wanted.filter((path) => /[*?[{]/.test(path));
    const literal = wanted.filter((path) => !globs.includes(path));
    const named = await tree.find(literal.filter((path) => path !== ''));
    for (const entry of named.values())
        refuseOddEntry(entry);
    const folders = literal.filter((path) => !named.has(path));
    const listed = globs.length > 0 || folders.length > 0 ? await listCandidates(tree, folders, globs, request) : [];
    const needles = (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .needlesOf */ .en)(request);
    const candidates = listed.length > readAtOnce && needles !== undefined ? await searched(tree, listed, needles, folders) : listed;
    const contents = await tree.read([...new Set([...named.keys(), ...candidates])].sort());
    const files = [...contents].map(([path, bytes]) => ({ path, bytes }));
    for (const file of files)
        if (named.has(file.path))
            refuseLargeFileStorage(file);
    return files.filter(({ path, bytes }) => named.has(path) || (bytes.byteLength <= _places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFile */ .Ny && !isPointer(bytes)));
}
async function listCandidates(tree, folders, globs, request) {
    const isWhole = globs.length > 0 || folders.includes('');
    const entries = await tree.list(isWhole ? [] : folders);
    const matchers = await Promise.all(globs.map(matcherOf));
    for (const folder of folders)
        refuseEmpty(folder, (path) => isBelow(path, folder), entries);
    globs.forEach((glob, index) => {
        refuseEmpty(glob, matchers[index], entries);
    });
    const environments = request.environments ?? [];
    const isWanted = (path) => (folders.some((folder) => isBelow(path, folder)) && (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .isCandidate */ .qn)(path, environments)) ||
        matchers.some((matches) => matches(path));
    const isSkipped = (path) => path.split('/').some((part) => _places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedFolders */ .cT.has(part));
    return entries
        .filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(entry) && isWanted(entry.path) && !isSkipped(entry.path))
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
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** Without `./` in front and slashes at the end; the root is the empty path. */
function normalPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (path.startsWith('/') || parts.includes('..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" leads out of the repository`, {
            fix: 'Give a path relative to the root of the repository.',
        });
    }
    return parts.join('/');
}
function refuseEmpty(path, matches, entries) {
    if (path === '' || entries.some((entry) => matches(entry.path)))
        return;
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(path, foldersAndFiles(entries));
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
function refuseOddEntry(entry) {
    if ((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(entry))
        return;
    const kind = entry.mode === '120000' ? 'a symbolic link' : 'a submodule';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${entry.path}" is ${kind}, and is not changed`, {
        fix: entry.mode === '120000' ? 'Name the file that it points to.' : 'Change the repository of the submodule.',
        place: { file: entry.path },
    });
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
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   b7: () => (/* binding */ imageSteps),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   jR: () => (/* binding */ trailers),
/* harmony export */   p7: () => (/* binding */ environmentOf)
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
function placeOf(path) {
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
    const lines = files.flatMap((file) => file.edits.map((edit) => `${file.path}: ${edit.image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.old)} -> ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.new)}`));
    return `${subject(files, steps, purpose)}\n\n${[...new Set(lines)].join('\n')}`;
}
/** The first line: what changes, in conventional form. */
function subject(files, steps, purpose) {
    const [first] = steps;
    const what = steps.length === 1 && first ? shortName(first.image) : `${steps.length} images`;
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
    return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}


/***/ }),

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function saidOf(age, { image, old, new: next }) {
    const [from, to] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(old), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(next)];
    const notice = { category: 'input', severity: 'notice' };
    if (age === 'older') {
        return { rule: 'older-version-kept-out', ...notice, message: `${image} stays at ${from}: ${to} is older.` };
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

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A9: () => (/* binding */ deliveryOf),
  EZ: () => (/* binding */ kinds),
  XC: () => (/* binding */ planOf),
  H_: () => (/* binding */ wishOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/delivery/origin.js
var origin = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(1651);
// EXTERNAL MODULE: ./build/bump/places/prefilter.js
var prefilter = __webpack_require__(5505);
// EXTERNAL MODULE: ./build/bump/request.js
var request = __webpack_require__(864);
// EXTERNAL MODULE: ./build/bump/wish/files.js
var wish_files = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var wish_message = __webpack_require__(9390);
// EXTERNAL MODULE: ./build/bump/wish/order.js
var order = __webpack_require__(8841);
// EXTERNAL MODULE: ./build/delivery/markdown.js
var markdown = __webpack_require__(912);
// EXTERNAL MODULE: ./build/delivery/message.js
var delivery_message = __webpack_require__(1886);
// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(3677);
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
/** What it is about: images and environments, whatever their versions. */
function subjectsOf(files) {
    const environments = (0,wish_message/* environmentsOf */.M2)(files);
    return [...new Set((0,wish_message/* imageSteps */.b7)(files).flatMap((step) => pairsOf(step.image, environments)))].sort();
}
function pairsOf(image, environments) {
    return environments.length === 0 ? [image] : environments.map((environment) => `${image} in ${environment}`);
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
            (0,markdown/* quotedInTable */.c)(image),
            (0,markdown/* quotedInTable */.c)((0,version/* shownVersion */.qv)(old)),
            (0,markdown/* quotedInTable */.c)((0,version/* shownVersion */.qv)(next)),
            (0,markdown/* quotedInTable */.c)(`${file.path}:${line}`),
        ];
        return `| ${cells.join(' | ')} | ${link === undefined ? '' : `[compare](${link})`} |`;
    }));
    const digests = (0,wish_message/* imageSteps */.b7)(files).flatMap((step) => step.new.digest ? [`- ${(0,markdown/* quoted */.T)(step.image)} ${(0,markdown/* quoted */.T)(step.new.digest)}`] : []);
    const facts = [
        purpose.kind === 'promote' ? `Promoted from ${(0,markdown/* quoted */.T)(purpose.from)} to ${(0,markdown/* quoted */.T)(purpose.to)}.` : '',
        purpose.kind === 'rollback'
            ? `Rolled back in ${(0,markdown/* quoted */.T)(purpose.path)}.${purpose.reason ? ` Reason: ${(0,markdown/* quoted */.T)(purpose.reason)}` : ''}`
            : '',
        origin.sourceCommit
            ? `Built from ${(0,markdown/* quoted */.T)(origin.sourceCommit)}${origin.sourceRepository ? ` of ${origin.sourceRepository}` : ''}.`
            : '',
        origin.run ? `Run: ${origin.run}` : '',
        scan ? `Scan: ${(0,markdown/* quoted */.T)(scan)}` : '',
    ].filter((fact) => fact !== '');
    return [
        ['| Image | Old | New | Place | Source |', '| --- | --- | --- | --- | --- |', ...new Set(rows)].join('\n'),
        ...(digests.length > 0 ? [['Digests:', ...digests].join('\n')] : []),
        ...facts,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/bump/wish/wish.js










function wishOf(steps, purpose, inputs, environment) {
    const { order, scanSummary, commitMessage } = inputs;
    return {
        steps,
        order,
        purpose,
        origin: (0,origin/* originOf */.y)(environment, inputs),
        ...(scanSummary === undefined ? {} : { scan: scanSummary }),
        ...(commitMessage === undefined ? {} : { template: commitMessage }),
    };
}
/** What a wish does to one tip. */
function planOf(wish) {
    return async (tree, ancestry) => {
        const plan = await planOn(tree, wish, ancestry);
        return {
            changes: (0,request/* writesOf */.A)(plan),
            findings: plan.findings,
            result: plan,
            message: () => (0,wish_message/* commitMessage */.df)(plan.changes, wish.purpose, wish.origin, wish.template),
            page: (forge) => pageOf(plan.changes, wish, tree, forge),
        };
    };
}
/** The kind under which other jobs carry a change of images along. */
const kinds = { images: (data) => planOf(readWish(data)) };
/** How a wish is delivered. */
function deliveryOf(wish, group) {
    const isSearch = (path) => /^\.?\/?$|[*?[{]/.test(path);
    return {
        wish: { kind: 'images', data: wish },
        kinds,
        searches: wish.steps.some(({ paths }) => paths.length === 0 || paths.some(isSearch)),
        split: ({ result }) => groupsOf(wish, result, group).map(planOf),
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
    const { planBump } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(1018)]).then(__webpack_require__.bind(__webpack_require__, 1018));
    const files = await (0,wish_files/* filesOf */.R)(tree, paths, request);
    const plan = await withAdditions(planBump(files, request), request, tree, paths);
    const notices = await settle(plan, request, tree, paths);
    if (wish.order === 'any')
        return { ...plan, findings: [...plan.findings, ...notices] };
    const older = await (0,order.olderImages)(plan.changes, request.images, wish.origin, tree, ancestry);
    const findings = [...plan.findings, ...notices, ...older.findings];
    if (older.others.length === request.images.length)
        return { ...plan, findings };
    if (older.others.length === 0)
        return { ...plan, changes: [], unchanged: [], missing: [], findings };
    return { ...planBump(files, { ...request, images: older.others }), findings };
}
async function withAdditions(plan, request, tree, paths) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 4203));
    const files = await (0,wish_files/* filesOf */.R)(tree, paths, { ...request, selectors: ['*'] });
    const kustomizations = files.filter(({ path }) => (0,prefilter/* isKustomization */.Sv)(path));
    const isNamed = (path) => paths.some((named) => [path, external_node_path_.posix.dirname(path)].includes(external_node_path_.posix.normalize(named).replace(/\/$/, '')));
    const direct = kustomizations.filter(({ path }) => isNamed(path));
    return addMissingEntries(plan, request.images, direct.length > 0 ? direct : kustomizations);
}
async function settle(plan, request, tree, paths) {
    if (plan.missing.length === 0)
        return [];
    const { settleMissing } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 581));
    const others = request.allowMissing
        ? []
        : await (0,wish_files/* filesOf */.R)(tree, paths, { ...request, environments: [], selectors: ['*'] });
    return settleMissing(plan, request, () => others);
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
        paths.every((path) => path === '.' || (0,tree/* isSafePath */.pL)(String(path).replace(/\/$/, ''))) &&
        Array.isArray(request?.images) &&
        request.images.every((image) => isText(image?.name)) &&
        [request.environments, request.kinds, request.containers, request.selectors].every(isTexts);
    const isWish = Array.isArray(wish.steps) &&
        wish.steps.every(isStep) &&
        (wish.order === 'any' || wish.order === 'newest') &&
        ['bump', 'promote', 'rollback'].includes(String(wish.purpose?.kind)) &&
        Object.values(wish.origin ?? { none: undefined }).every(isText) &&
        (wish.scan === undefined || isText(wish.scan)) &&
        (wish.template === undefined || isText(wish.template));
    if (isWish)
        return wish;
    throw new errors/* InputError */.dz('The request of another job is not of the form that this release understands', {
        fix: 'Use one release of gitops-actions in all jobs of a repository.',
    });
}


/***/ }),

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenBuildTime),
/* harmony export */   c: () => (/* binding */ readBuildTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4249);
/* harmony import */ var _in_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7524);


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
    const destination = await (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .openDestination */ .xB)({ ...inputs, repository }, host);
    const { deliverCommit, preview } = await Promise.all(/* import() */[__webpack_require__.e(5881), __webpack_require__.e(7971)]).then(__webpack_require__.bind(__webpack_require__, 7971));
    if (inputs.dryRun)
        return await preview(planOn, destination, inputs, host, options);
    if (!inputs.pullRequest)
        return await deliverCommit(planOn, destination, inputs, host, options);
    const { deliverProposals } = await Promise.all(/* import() */[__webpack_require__.e(5881), __webpack_require__.e(5525)]).then(__webpack_require__.bind(__webpack_require__, 5525));
    return await deliverProposals(planOn, destination, inputs, host, options);
}


/***/ }),

/***/ 4249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rq: () => (/* binding */ ancestryOf),
  rM: () => (/* binding */ authorOf),
  xB: () => (/* binding */ openDestination)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/git/address.js

/**
 * Reads the address of a repository: a URL (https, http, ssh, git, file), the short form of ssh (`git@host:owner/name.git`),
 * a path, or `owner/name` on the given server.
 *
 * @param server the URL that `owner/name` belongs to, GITHUB_SERVER_URL on a runner.
 * @param isFolder tells whether a path is there: `ops/repo` may be a folder or a repository on the server.
 * @throws InputError when a credential stands in it, or it is none of these.
 */
function parseAddress(text, { server, isFolder }) {
    const given = text.trim();
    if (given.startsWith('-') || hasControlCharacter(given) || given === '')
        throw notAnAddress(text);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase();
    if (scheme !== undefined)
        return parseUrl(given, scheme);
    if (isFolder(given))
        return { url: given, transport: 'local', origin: undefined, name: repositoryName(given) };
    const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/|:)(.+)$/.exec(given);
    if (short)
        return { url: given, transport: 'ssh', origin: undefined, name: repositoryName(short[2] ?? '') };
    if (/^[\w.-]+\/[\w.-]+$/.test(given) && !given.startsWith('.'))
        return parseUrl(`${server}/${given}.git`, 'https');
    if (/^(\.{0,2}\/|[A-Za-z]:\\)/.test(given)) {
        throw new errors/* InputError */.dz(`The repository "${given}" does not exist`, { fix: 'Check the path of the repository.' });
    }
    throw notAnAddress(text);
}
function parseUrl(given, scheme) {
    let url;
    try {
        url = new URL(given);
    }
    catch {
        throw notAnAddress(given);
    }
    const shown = withoutCredentials(url);
    const isHttp = scheme === 'https' || scheme === 'http';
    if (url.password !== '' || (isHttp && url.username !== '')) {
        throw new errors/* InputError */.dz(`The repository URL ${shown} holds a credential, which would end up in logs and process lists`, {
            fix: 'Take the user and the password out of the URL and give the token in the input "token" (GITHUB_TOKEN in the environment on the command line).',
        });
    }
    const name = repositoryName(url.pathname);
    if (isHttp) {
        if (name === '' || url.search !== '' || url.hash !== '')
            throw notAnAddress(shown);
        return { url: shown, transport: 'http', origin: url.origin, name };
    }
    if (scheme === 'ssh' || scheme === 'git+ssh')
        return { url: given, transport: 'ssh', origin: undefined, name };
    if (scheme === 'git')
        return { url: given, transport: 'git', origin: undefined, name };
    if (scheme === 'file')
        return { url: given, transport: 'local', origin: undefined, name };
    throw notAnAddress(shown);
}
function withoutCredentials(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    return shown.href;
}
function hasControlCharacter(text) {
    return [...text].some((character) => character < ' ' || character === '\u007f');
}
function repositoryName(path) {
    return path
        .replaceAll('\\', '/')
        .replace(/^\/+|\/+$/g, '')
        .replace(/\.git$/, '');
}
function notAnAddress(text) {
    return new errors/* InputError */.dz(`"${text}" is not the address of a Git repository`, {
        fix: 'Write https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, OWNER/NAME, or a path.',
    });
}

// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(7967);
;// CONCATENATED MODULE: ./build/delivery/destination.js



/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
async function openDestination(inputs, host) {
    const { environment, files } = host;
    const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
    const remote = parseAddress(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' });
    let found;
    const address = async () => {
        const { forgeAddress } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63));
        found ??= forgeAddress(host, remote);
        return await found;
    };
    const credential = await credentialOf(inputs, remote, host, address);
    if (credential !== undefined)
        (0,program/* maskCredential */.kV)(host, credential);
    return {
        remote,
        credential,
        isApp: inputs.appId !== undefined,
        async forge() {
            const forge = await address();
            if (credential === undefined) {
                throw new errors/* InputError */.dz(`Pull requests and API commits on ${forge.server} need a token`, {
                    fix: 'Give a token in the input "token".',
                });
            }
            if (forge.kind === 'gitea')
                return (await __webpack_require__.e(/* import() */ 2930).then(__webpack_require__.bind(__webpack_require__, 2930))).gitea(host, forge, credential.token);
            return (await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 69))).github(host, forge, credential.token);
        },
    };
}
async function credentialOf(inputs, remote, host, address) {
    const { appId, appPrivateKey, token, username } = inputs;
    if ((appId === undefined) !== (appPrivateKey === undefined)) {
        throw new errors/* InputError */.dz('A GitHub App needs both app-id and app-private-key', { fix: 'Give both, or neither.' });
    }
    if (appId !== undefined && appPrivateKey !== undefined) {
        host.log.mask(appPrivateKey);
        const { appToken } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 247));
        const { api, repository } = await address();
        return { token: await appToken(host, { id: appId, privateKey: appPrivateKey }, api, repository) };
    }
    if (token === undefined || remote.origin === undefined)
        return token === undefined ? undefined : { token };
    if (isOfOtherServer(token, remote.origin, host)) {
        host.log.info(`The token of this workflow belongs to ${host.environment['GITHUB_SERVER_URL']}, so it is not sent to ${remote.origin}.`);
        return undefined;
    }
    return { token, username };
}
/** The token that a workflow has by default is good for its own server alone, and is told to nobody else. */
function isOfOtherServer(token, origin, host) {
    const server = host.environment['GITHUB_SERVER_URL'];
    return token.startsWith('ghs_') && server !== undefined && new URL(server).origin !== origin;
}
/** The author of the commits: as given, the bot of GitHub Actions on a runner, or the suite. */
function authorOf(given, { environment }) {
    if (given !== undefined) {
        const [, name, email] = /^([^<>]+?)\s*<([^<>\s]+)>$/.exec(given.trim()) ?? [];
        if (name !== undefined && email !== undefined)
            return { name, email };
        throw new errors/* InputError */.dz(`The author "${given}" is not of the form NAME <EMAIL>`, {
            fix: 'Write it as in: Release Bot <bot@example.com>.',
        });
    }
    const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = environment;
    if (name && email)
        return { name, email };
    if (environment['GITHUB_ACTIONS'] === 'true') {
        return { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
    }
    return { name: 'gitops-actions', email: 'gitops-actions@users.noreply.github.com' };
}
/** Asks the forge how two commits stand to each other, where it can be asked. */
function ancestryOf(destination) {
    if (destination.credential === undefined)
        return undefined;
    return async (repository, from, to) => {
        try {
            return await (await destination.forge()).ancestry(repository, from, to);
        }
        catch (error) {
            if (error instanceof errors/* InputError */.dz)
                return 'unknown';
            throw error;
        }
    };
}


/***/ }),

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   c: () => (/* binding */ quotedInTable)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1886);


/** As much of a text from outside as is read anyway. */
const longestQuote = 300;
/** Text from outside in a page: shown as it is, never as Markdown, a link, or a name that somebody is called by. */
function quoted(value) {
    const line = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value)).replaceAll('`', "'");
    const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}…` : line;
    return `\`${shown}\``;
}
/** The same in a cell of a table. */
function quotedInTable(value) {
    return quoted(value).replaceAll('|', '\\|');
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5511);

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


/***/ })

};
