(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3874, ids: [3874], modules: {

/***/ 57967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 23874:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSince: () => (/* binding */ judgeSince)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/place.js
var place = __webpack_require__(80299);
// EXTERNAL MODULE: ./build/render/kustomization.js + 1 modules
var kustomization = __webpack_require__(38246);
// EXTERNAL MODULE: ./build/validate/repository.js
var repository = __webpack_require__(32295);
// EXTERNAL MODULE: ./build/validate/workspace.js + 50 modules
var workspace = __webpack_require__(64028);
// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(57967);
;// CONCATENATED MODULE: ./build/validate/known/earlier.js



/**
 * The files of the repository as they were where the work since a ref began: at the commit that the ref and HEAD have in
 * common. They are written into a temporary folder by a index of their own; work tree and index stay as they are.
 *
 * @param urls addresses of the repository.
 * @throws InputError where there is no such ref, or the history is not deep enough.
 */
async function earlierWorkspace(ref, urls, host) {
    const { root } = host.files;
    const ask = async (args) => {
        const { exitCode, stdout } = await (0,program/* gitIn */.uM)(root, host).run(args);
        return exitCode === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined;
    };
    const names = [ref, `origin/${ref}`].filter((name) => !name.startsWith('-'));
    let commit;
    for (const name of names)
        commit ??= await ask(['merge-base', name, 'HEAD']);
    const prefix = await ask(['rev-parse', '--show-prefix']);
    const top = await ask(['rev-parse', '--show-toplevel']);
    if (commit === undefined || prefix === undefined || top === undefined)
        throw noSuchRef(ref);
    const folder = host.files.temporaryDirectory('since');
    const tree = `${external_node_path_.posix.join(folder, 'tree')}/`;
    const run = async (args, stdin = '') => {
        const env = { GIT_INDEX_FILE: external_node_path_.posix.join(folder, 'index') };
        const { exitCode, stderr } = await host.processes.run('git', args, { cwd: top, env, stdin });
        if (exitCode !== 0)
            throw new errors/* InputError */.dz(`Input since: ${stderr.trim().split('\n')[0] ?? ''}`, fixOf(ref));
    };
    await run(['read-tree', commit]);
    const differing = await ask(['diff', '--name-only', '--no-renames', '--relative', '-z', commit]);
    const untracked = await ask(['ls-files', '--others', '--exclude-standard', '-z']);
    const changed = new Set(`${differing ?? ''}\0${untracked ?? ''}`.split('\0').filter((path) => path !== ''));
    // What makes it a repository, with the addresses that it has.
    host.files.write(external_node_path_.posix.join(tree, '.git', 'config'), urls.map((url) => `url = ${url}\n`).join(''));
    const left = new Set((await ask(['ls-tree', '-r', '--full-tree', '--name-only', '-z', commit]))?.split('\0'));
    const checkOut = ['checkout-index', '--quiet', '--force', `--prefix=${tree}`];
    const provide = async (paths) => {
        if (paths === undefined)
            return await run([...checkOut, '--all']);
        const wanted = [...paths].map((path) => external_node_path_.posix.join(prefix, path)).filter((path) => left.delete(path));
        if (wanted.length > 0)
            await run([...checkOut, '-z', '--stdin'], wanted.join('\0'));
    };
    const workspace = external_node_path_.posix.join(tree, prefix);
    await provide(changed);
    return {
        changed,
        alike: { ...host, files: filesAround(host.files, workspace, changed) },
        provide,
        whole: async () => {
            await provide(undefined);
            return { ...host, files: filesBelow(host.files, workspace) };
        },
    };
}
function noSuchRef(ref) {
    return new errors/* InputError */.dz(`Input since: "${ref}" and HEAD have no commit in common that is here`, fixOf(ref));
}
function fixOf(ref) {
    return {
        fix: `Name a branch, tag or commit, and fetch enough history: "fetch-depth: 0" of actions/checkout, or "git fetch origin ${ref}".`,
    };
}
/** The same files with another workspace: relative paths are meant from there. */
function filesBelow(files, folder) {
    const root = files.kind(folder) === undefined ? folder : files.realPath(folder);
    const resolve = (path) => external_node_path_.posix.resolve(root, path);
    const relative = (path) => {
        const within = external_node_path_.posix.relative(root, resolve(path));
        return within === '' ? '.' : within.startsWith('..') ? path : within;
    };
    return {
        ...files,
        root,
        resolve,
        relative,
        read: (path) => files.read(resolve(path)),
        text: (path) => files.text(resolve(path)),
        readUpTo: (path, largest) => files.readUpTo(resolve(path), largest),
        kind: (path) => files.kind(resolve(path)),
        size: (path) => files.size(resolve(path)),
        pieces: (path) => files.pieces(resolve(path)),
        realPath: (path) => files.realPath(resolve(path)),
        list: (path) => files.list(resolve(path)),
        scan: (path, options) => files.scan(resolve(path), options),
    };
}
/** The same files but for some that stand in another workspace, which is the one that programs are told of. */
function filesAround(files, folder, changed) {
    const other = filesBelow(files, folder);
    const at = (path) => !external_node_path_.posix.isAbsolute(path) && changed.has(external_node_path_.posix.normalize(path)) ? other.resolve(path) : files.resolve(path);
    return {
        ...files,
        root: other.root,
        resolve: other.resolve,
        relative: (path) => {
            const within = other.relative(path);
            return external_node_path_.posix.isAbsolute(path) && !external_node_path_.posix.isAbsolute(within) ? within : files.relative(path);
        },
        read: (path) => files.read(at(path)),
        text: (path) => files.text(at(path)),
        readUpTo: (path, largest) => files.readUpTo(at(path), largest),
        kind: (path) => files.kind(at(path)),
        size: (path) => files.size(at(path)),
        pieces: (path) => files.pieces(at(path)),
        realPath: (path) => files.realPath(at(path)),
    };
}

;// CONCATENATED MODULE: ./build/validate/known/since.js







/**
 * Judges a workspace, and what it was where the work since a ref began. What takes in none of the files that differ is
 * neither rendered nor judged, as long as nothing differs that other objects refer to or are judged by; else all of it is.
 */
async function judgeSince(ref, inputs, host) {
    const earlier = await earlierWorkspace(ref, (0,repository/* readRepository */.N)(host).urls, host);
    const touched = touchedAlone(earlier, inputs, host);
    if (touched !== undefined) {
        const { provide } = earlier;
        const judged = await (0,workspace/* judgeWorkspace */.v)(inputs, host, { touched });
        const before = await (0,workspace/* judgeWorkspace */.v)(inputs, earlier.alike, { touched, like: judged.part, provide });
        if (concernsNothingElse(judged, before, touched))
            return { judged, before: before.findings };
    }
    return { judged: await (0,workspace/* judgeWorkspace */.v)(inputs, host), before: await findingsOf(inputs, await earlier.whole()) };
}
/** None where what is named was not there yet. */
async function findingsOf(inputs, host) {
    const paths = inputs.paths.filter((path) => /[*?[\]{}()!]/.test(path) || host.files.kind(path) !== undefined);
    try {
        return paths.length === 0 ? [] : (await (0,workspace/* judgeWorkspace */.v)({ ...inputs, paths, fix: false }, host)).findings;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return [];
        throw error;
    }
}
/** The files that differ; undefined where one of them has a say in what is thought of all others. */
function touchedAlone(earlier, { fix, schemas }, host) {
    if (fix)
        return undefined;
    const states = [host.files, earlier.alike.files];
    const isIn = (path) => states.map((files) => files.kind(path) !== undefined);
    for (const path of earlier.changed) {
        if (/^\.(?:gitops-actions\.ya?ml|yamllint(?:\.ya?ml)?)$/.test(external_node_path_.posix.basename(path)))
            return undefined;
        if (schemas.some((one) => one === path || (0,place/* isBelow */.Y)(path, external_node_path_.posix.normalize(one).replace(/\/$/, ''))))
            return undefined;
        // What came or went may be what a path, a pattern or a list names.
        const [is, was] = isIn(path);
        const [has, had] = isIn(external_node_path_.posix.dirname(path));
        if (is !== was && (has !== had || /\.(?:ya?ml|json)$/i.test(path) || (0,kustomization/* isKustomizationFile */.yi)(path)))
            return undefined;
        const definesKinds = states.some((files) => files.kind(path) === 'file' && Buffer.from(files.read(path)).includes('CustomResourceDefinition'));
        if (definesKinds)
            return undefined;
    }
    return earlier.changed;
}
/** Whether what other objects refer to, and what is referred to, is the same in both states. */
function concernsNothingElse(a, b, touched) {
    const isKnown = ({ part }) => ![...touched].some((path) => (0,kustomization/* isKustomizationFile */.yi)(path) && part.taken.get(path) === false);
    return isKnown(a) && isKnown(b) && a.faces.join('\n') === b.faces.join('\n');
}


/***/ })

} };
})
