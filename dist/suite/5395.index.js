(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 5395, ids: [5395], modules: {

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

/***/ 75395:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workTree: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91651);

/** The files of the working directory, as a tree. Nothing of Git is needed to read them. */
function workTree(host) {
    const { files } = host;
    const entryAt = (path) => {
        const kind = files.kind(path);
        if (kind === 'symlink')
            return { path, oid: '', mode: '120000' };
        if (kind === 'directory')
            return { path, oid: '', mode: _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderMode */ .a1 };
        return kind === 'file' ? { path, oid: '', mode: '100644' } : undefined;
    };
    const visit = (folder) => files.list(folder === '' ? '.' : folder).flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.kind === 'directory')
            return entry.name === '.git' ? [] : visit(path);
        return entryAt(path) ?? [];
    });
    const at = (paths, isWanted) => new Map(paths.flatMap((path) => {
        const entry = entryAt(path);
        return entry !== undefined && isWanted(entry) ? [[path, entry]] : [];
    }));
    const list = (under) => (under.length === 0 ? [''] : under).flatMap((folder) => {
        if (folder !== '' && files.kind(folder) === undefined)
            return [];
        return files.kind(folder === '' ? '.' : folder) === 'directory' ? visit(folder) : (entryAt(folder) ?? []);
    });
    return {
        commit: 'HEAD',
        list: async (under = []) => list(under),
        at: async (paths) => at(paths, () => true),
        find: async (paths) => at(paths, ({ mode }) => mode !== _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderMode */ .a1),
        read: async (paths) => new Map(paths.flatMap((path) => (files.kind(path) === 'file' ? [[path, files.read(path)]] : []))),
        search: async (texts, under = []) => list(under)
            .filter((entry) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(entry) && texts.some((text) => Buffer.from(files.read(entry.path)).includes(text)))
            .map((entry) => entry.path),
        messageWith: async () => undefined,
    };
}


/***/ })

} };
})
