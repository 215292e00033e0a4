/* python.exe and pythonw.exe for the Windows Python that runs under Wine: the interpreter is in python311.dll. */
#include <windows.h>
#include <wchar.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, LPWSTR line, int show) { return Py_Main(__argc, __wargv); }
#else
int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }
#endif
