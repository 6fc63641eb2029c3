(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7274, ids: [7274], modules: {

/***/ 77274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   O: () => (/* binding */ sha256OfPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hexadecimal. */
function sha256Of(content) {
    return sha256OfPieces([content]);
}
/** The same of what comes in pieces. */
function sha256OfPieces(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}


/***/ })

} };
})
