@echo off
setlocal enabledelayedexpansion
rem The command line: as Visavis.exe, with what app\Visavis.cfg says, but printing to the terminal it is started from.
set "app=%~dp0app"
set "path_of_jars="
set "options="
for /f "usebackq tokens=1,* delims==" %%a in ("%app%\Visavis.cfg") do (
    set "value=%%b"
    if "%%a"=="app.classpath" set "path_of_jars=!path_of_jars!;!value:$APPDIR=%app%!"
    if "%%a"=="java-options" (
        set "value=!value:$APPDIR=%app%!"
        set "value=!value:window.aot=commands.aot!"
        set options=!options! "!value!"
    )
)
set "JDK_JAVA_OPTIONS="
setlocal disabledelayedexpansion
"%~dp0runtime\bin\java.exe" %options% -cp "%path_of_jars:~1%" visavis.Launcher %*
