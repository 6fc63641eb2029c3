export const id = 898;
export const ids = [898];
export const modules = {

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ })

};
