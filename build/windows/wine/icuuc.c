/* Stands in for Windows 10's icuuc.dll inside the Wine prefix of the tests; never shipped. No converter is ever found. */
#define EXPORTED __declspec(dllexport)
#define NOTHING(name) EXPORTED void name(void *a, void *b, void *c, void *d, int *e) {}
EXPORTED void *ucnv_open(const char *name, int *error) { if (error) *error = 4; return 0; }
EXPORTED void ucnv_close(void *converter) {}
EXPORTED void ucnv_reset(void *converter) {}
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED signed char ucnv_getMaxCharSize(void *converter) { return 4; }
EXPORTED const char *ucnv_getName(void *converter, int *error) { if (error) *error = 4; return 0; }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { if (error) *error = 4; return 0; }
EXPORTED const char *ucnv_getAvailableName(int number) { return 0; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED int ucnv_toUCountPending(void *converter, int *error) { return 0; }
EXPORTED int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_fromUnicode)
