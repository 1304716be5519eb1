@echo off
rem Starts Orodha from this folder: without arguments the workbench, with arguments the command line. Settings and exercises are kept
rem beside this file where that may be written.
setlocal
if defined ORODHA_SETTINGS goto start
md "%~dp0settings" 2>nul
(echo try>"%~dp0settings\try.txt") 2>nul
if exist "%~dp0settings\try.txt" set "ORODHA_SETTINGS=%~dp0settings"
del "%~dp0settings\try.txt" 2>nul
:start
call "%~dp0products\windows\orodha\orodha.cmd" %*
exit /b %ERRORLEVEL%
