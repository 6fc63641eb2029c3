export const id = 141;
export const ids = [141];
export const modules = {

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _chain_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1880);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6577);


const run = () => (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_chain_stage_js__WEBPACK_IMPORTED_MODULE_0__.chain);


/***/ })

};
