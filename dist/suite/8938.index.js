(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 8938, ids: [8938], modules: {

/***/ 8938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ByteSearch: () => (/* binding */ ByteSearch),
/* harmony export */   Reader: () => (/* binding */ Reader),
/* harmony export */   searchFiles: () => (/* binding */ searchFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Bytes that are searched at once. */
const bufferSize = 256 * 1024;
/** Room that is left for one more file: most fit, and are there after one read. */
const usualFile = 64 * 1024;
/**
 * Reads files into one buffer that is used again and again: tens of thousands of small files cost little more than their
 * system calls. A larger file makes the buffer grow.
 */
class Reader {
    #largest;
    #bytes = Buffer.allocUnsafeSlow(bufferSize);
    /** @param largest bytes from which on a file is too large to be read. */
    constructor(largest) {
        this.#largest = largest;
    }
    /** Valid until the next file is read. */
    get bytes() {
        return this.#bytes;
    }
    /** Reads a file to the offset `start`. @returns where it ends, which is before the buffer's end; undefined when it is too large. */
    read(path, start) {
        const file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            for (let end = start;; this.#grow()) {
                end += node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(file, this.#bytes, end, this.#bytes.length - end, null);
                if (end - start > this.#largest)
                    return undefined;
                // A regular file gives less than was asked for only at its end.
                if (end < this.#bytes.length)
                    return end;
            }
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
        }
    }
    #grow() {
        const larger = Buffer.allocUnsafeSlow(this.#bytes.length * 2);
        this.#bytes.copy(larger);
        this.#bytes = larger;
    }
}
/** Searches files for texts, many of them in one go. */
class ByteSearch {
    #folder;
    #texts;
    #reader;
    constructor({ folder, texts, largest }) {
        this.#folder = folder;
        this.#texts = texts.map((text) => Buffer.from(text));
        this.#reader = new Reader(largest);
    }
    /**
     * @param paths relative to the folder.
     * @returns indices of the files that hold one of the texts, in order. Files that are too large or can't be read are among
     *   them: whoever reads them will know.
     */
    search(paths) {
        const found = new Set();
        let ends = [];
        paths.forEach((path, index) => {
            const start = ends.at(-1) ?? 0;
            const end = this.#append(path, start);
            if (end === undefined)
                found.add(index);
            ends.push(end ?? start);
            if ((end ?? start) <= bufferSize - usualFile && index < paths.length - 1)
                return;
            for (const file of this.#filesWithTexts(ends))
                found.add(index + 1 - ends.length + file);
            ends = [];
        });
        return [...found].sort((a, b) => a - b);
    }
    /** Reads a file and ends it with a NUL, so that no text is found across two files. */
    #append(path, start) {
        try {
            const end = this.#reader.read(this.#folder + path, start);
            if (end === undefined)
                return undefined;
            this.#reader.bytes[end] = 0;
            return end + 1;
        }
        catch {
            return undefined;
        }
    }
    /** @param ends where each file in the buffer ends. */
    *#filesWithTexts(ends) {
        const bytes = this.#reader.bytes.subarray(0, ends.at(-1));
        for (const text of this.#texts) {
            let file = 0;
            for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, ends[file])) {
                while ((ends[file] ?? Number.POSITIVE_INFINITY) <= at)
                    file++;
                yield file;
            }
        }
    }
}
/** The search as other threads do it. A part is the paths of its files, with NULs between them. */
const searchFiles = () => async (setup) => {
    const search = new ByteSearch(setup);
    return (part) => search.search(part.split('\0'));
};


/***/ })

} };
})
