/* Stands in for what Wine's mscms.dll lacks, inside the prefix of the tests; never shipped. */
#define EXPORTED __declspec(dllexport)
EXPORTED int GetColorProfileFromHandle(void *profile, void *buffer, void *size) { return 0; }
EXPORTED int CloseColorProfile(void *profile) { return 1; }
EXPORTED void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
EXPORTED void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned mode) { return 0; }
