; The installer for one user, without rights of administration. Wants -DFROZEN=folder -DOUT=file -DVERSION=1.2.3 -DICON=file
; -DSIDE=picture, and -DSYNC=folder where the part for Hopsworks was built. /S installs silently. The shop's data are elsewhere and are kept.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Fleca"
!define PROGRAM "fleca-desktop.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASS "Fleca.Backup"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "InstallDir"
SetCompressor /SOLID lzma
SetCompressorDictSize 64
CRCCheck force
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "Fleca Desktop"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!ifdef SYNC
    !insertmacro MUI_PAGE_COMPONENTS
!endif
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Catalan"
!insertmacro MUI_LANGUAGE "Spanish"

LangString RUNNING ${LANG_ENGLISH} "Fleca is open. Close its window, then press Retry."
LangString RUNNING ${LANG_CATALAN} "Fleca és oberta. Tanqueu-ne la finestra i premeu Reintentar."
LangString RUNNING ${LANG_SPANISH} "Fleca está abierta. Cierre su ventana y pulse Reintentar."
LangString APPLICATION ${LANG_ENGLISH} "Fleca (needed)"
LangString APPLICATION ${LANG_CATALAN} "Fleca (necessària)"
LangString APPLICATION ${LANG_SPANISH} "Fleca (necesaria)"
LangString EXCHANGE ${LANG_ENGLISH} "Exchange with Hopsworks"
LangString EXCHANGE ${LANG_CATALAN} "Intercanvi amb Hopsworks"
LangString EXCHANGE ${LANG_SPANISH} "Intercambio con Hopsworks"
LangString APPLICATION_WHAT ${LANG_ENGLISH} "The forecast of the week and its order. Works without a network."
LangString APPLICATION_WHAT ${LANG_CATALAN} "La previsió de la setmana i la comanda. Funciona sense xarxa."
LangString APPLICATION_WHAT ${LANG_SPANISH} "La previsión de la semana y el pedido. Funciona sin red."
LangString EXCHANGE_WHAT ${LANG_ENGLISH} "Only for who has a Hopsworks project. Without one you need none of it."
LangString EXCHANGE_WHAT ${LANG_CATALAN} "Només per a qui té un projecte de Hopsworks. Si no, no us cal."
LangString EXCHANGE_WHAT ${LANG_SPANISH} "Solo para quien tiene un proyecto de Hopsworks. Si no, no le hace falta."
LangString BACKUP ${LANG_ENGLISH} "Backup of a shop"
LangString BACKUP ${LANG_CATALAN} "Còpia de seguretat d'una botiga"
LangString BACKUP ${LANG_SPANISH} "Copia de seguridad de una tienda"

; A program that runs cannot be opened for writing. Silently: status 3, nothing changed.
!macro REFUSE_WHILE_OPEN UN
Function ${UN}RefuseWhileOpen
    IfFileExists "$INSTDIR\${PROGRAM}" 0 closed
    again:
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        IfErrors 0 writable
        MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 3
        Quit
    writable:
        FileClose $0
    closed:
FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_OPEN ""
!insertmacro REFUSE_WHILE_OPEN "un."

Function .onInit
    Call RefuseWhileOpen
FunctionEnd

Function un.onInit
    Call un.RefuseWhileOpen
FunctionEnd

Section "$(APPLICATION)" Application
    SectionIn RO
    RMDir /r "$INSTDIR\_internal" ; nothing of the version before stays
    RMDir /r "$INSTDIR\fleca-sync"
    SetOutPath "$INSTDIR"
    File /r "${FROZEN}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
    CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "Software\${NAME}" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "Software\Classes\.fleca" "" "${CLASS}"
    WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(BACKUP)"
    WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --open-backup "%1"'
    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "Publisher" "Fleca Desktop"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

!ifdef SYNC
Section "$(EXCHANGE)" Exchange
    SetOutPath "$INSTDIR\fleca-sync"
    File /r "${SYNC}/*.*"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${Application} "$(APPLICATION_WHAT)"
    !insertmacro MUI_DESCRIPTION_TEXT ${Exchange} "$(EXCHANGE_WHAT)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END
!endif

Section "Uninstall"
    ; Only what was installed goes. The shop stays in $LOCALAPPDATA\fleca-desktop.
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\fleca-sync"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\fleca-desktop-console.exe"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${KEY}"
    DeleteRegKey HKCU "Software\${NAME}"
    DeleteRegKey HKCU "Software\Classes\${CLASS}"
    DeleteRegKey HKCU "Software\Classes\.fleca"
SectionEnd
