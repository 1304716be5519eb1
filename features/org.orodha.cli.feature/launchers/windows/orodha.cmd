@echo off
rem Starts Orodha: without arguments, or with a language alone (-nl fr), the workbench, with other arguments the command line.
rem With --safe as the first argument it starts without the plug-ins that the user installed.
rem Uses a Java runtime 21 or newer: %ORODHA_JAVA_HOME%, a jre folder beside this file, %JAVA_HOME%, or the PATH.
setlocal EnableDelayedExpansion
set "ARGUMENTS="
set "HERE=%~dp0"
set "JAVA="
call :try "%ORODHA_JAVA_HOME%\bin\java.exe"
call :try "%HERE%jre\bin\java.exe"
call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do call :try "%%~D\bin\java.exe"
if not defined JAVA (
	echo Orodha needs Java 21 or newer and found none. Put a Java runtime into the folder %HERE%jre, or set JAVA_HOME to one. 1>&2
	exit /b 3
)
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
if not defined ORODHA_SETTINGS set "ORODHA_SETTINGS=%USERPROFILE%\.orodha"
set "SAFE="
if "%~1"=="--safe" set "SAFE=-Dorodha.safe=true"
if "%~1"=="--safe" if "%~2"=="" (
	start "Orodha" /min "%ComSpec%" /d /c ""%~f0" --workbench --safe"
	exit /b 0
)
if "%~1"=="" (
	start "Orodha" /min "%ComSpec%" /d /c ""%~f0" --workbench"
	exit /b 0
)
if "%~1"=="-nl" if not "%~2"=="" if "%~3"=="" (
	start "Orodha" /min "%ComSpec%" /d /c ""%~f0" --workbench -nl "%~2""
	exit /b 0
)
if "%~1"=="--workbench" goto arguments
chcp 65001 >nul
call :language
call :plugins
rem The mediator of services on level 6 looks at every bundle; the command line has nothing for it to do.
"%JAVA%" %SAFE% %PLUGINS% -Xmx1g -Djava.awt.headless=true -Dosgi.startLevel=5 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dorodha.home="%HERE:~0,-1%" -Dorodha.settings="%ORODHA_SETTINGS%" -Djava.util.logging.config.file="%HERE%logging.properties" -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%LAUNCHER%" -nosplash -application org.orodha.cli.application -data @none %CHOSEN% %*
exit /b %ERRORLEVEL%

:arguments
shift /1
if "%~1"=="" goto workbench
if "%~1"=="--safe" (set "SAFE=-Dorodha.safe=true") else set ARGUMENTS=%ARGUMENTS% "%~1"
goto arguments

:workbench
call :language
call :plugins
rem It asks by the exit code 23 or 24 to be started again, as after a plug-in was installed, with the plug-ins as they are then.
start "" /wait "%JAVA:java.exe=javaw.exe%" %SAFE% %PLUGINS% -Xmx1g -Djava.awt.headless=true -Dorodha.home="%HERE:~0,-1%" -Dorodha.settings="%ORODHA_SETTINGS%" -Djava.util.logging.config.file="%HERE%logging.properties" -Dfile.encoding=UTF-8 -jar "%LAUNCHER%" -application org.orodha.app.application -data "%ORODHA_SETTINGS%\workspace" -showsplash %CHOSEN% %ARGUMENTS%
if %ERRORLEVEL% EQU 23 goto again
if %ERRORLEVEL% EQU 24 goto again
exit /b %ERRORLEVEL%

:again
set "SAFE="
goto workbench

:language
rem The language that was chosen in the preferences, as an argument; one that is given after it counts more.
set "CHOSEN="
set "TAG="
if exist "%ORODHA_SETTINGS%\language" set /p TAG=<"%ORODHA_SETTINGS%\language"
for %%T in (en fr sw) do if "!TAG!"=="%%T" set "CHOSEN=-nl %%T"
exit /b 0

:plugins
rem The bundles of the user's plug-ins stand behind those of Orodha, so that whatever version of Orodha is here takes them.
set "PLUGINS="
if defined SAFE exit /b 0
if not exist "%ORODHA_SETTINGS%\plugins\bundles.info" exit /b 0
copy /b /y "%HERE%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info" + "%ORODHA_SETTINGS%\plugins\bundles.info" "%ORODHA_SETTINGS%\plugins\start.info" >nul 2>nul || exit /b 0
set PLUGINS="-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:/%ORODHA_SETTINGS:\=/%/plugins/start.info"
exit /b 0

:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%~1" -version 2>&1" ^| findstr /c:" version "') do for /f "delims=.-_ tokens=1" %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% GEQ 21 set "JAVA=%~1"
exit /b 0
