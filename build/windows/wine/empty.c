/* A library that only forwards (python3.dll). */
int __stdcall DllMain(void *instance, unsigned reason, void *reserved) { return 1; }
