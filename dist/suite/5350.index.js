export const id = 5350;
export const ids = [5350];
export const modules = {

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 57967:
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


/***/ })

};
