export const id = 6697;
export const ids = [6697,9078];
export const modules = {

/***/ 59739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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
    // A drive of Windows is no host.
    if (/^(\.{0,2}\/|[A-Za-z]:\\)/.test(given)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository "${given}" does not exist`, { fix: 'Check the path of the repository.' });
    }
    const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/|:)(.+)$/.exec(given);
    if (short)
        return { url: given, transport: 'ssh', origin: undefined, name: repositoryName(short[2] ?? '') };
    if (/^[\w.-]+\/[\w.-]+$/.test(given) && !given.startsWith('.'))
        return parseUrl(`${server}/${given}.git`, 'https');
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository URL ${shown} holds a credential, which would end up in logs and process lists`, {
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
        .replace(/^\/+|(?<!\/)\/+$/g, '')
        .replace(/\.git$/, '');
}
function notAnAddress(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${text}" is not the address of a Git repository`, {
        fix: 'Write https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, OWNER/NAME, or a path.',
    });
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

};
