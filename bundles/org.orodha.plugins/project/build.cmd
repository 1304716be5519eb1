@echo off
rem Builds, tests and checks the plug-in: build [MAVEN-OPTION...], such as -o without a network.
rem Needs a JDK 21 or newer and Maven 3.9.
where mvn >nul 2>nul
if errorlevel 1 (
	echo build: Maven 3.9 is needed. Install it, or add its folder bin to PATH. 1>&2
	exit /b 1
)
call mvn -f "%~dp0pom.xml" %* verify
if errorlevel 1 exit /b %errorlevel%
echo The site of the plug-in is in @bundle@.site\target\repository 1>&2
