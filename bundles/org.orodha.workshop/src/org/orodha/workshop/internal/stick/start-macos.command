#!/bin/sh
# Starts Orodha from this folder: without arguments the workbench, with arguments the command line. Settings and exercises are kept
# beside this file where that may be written.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
product=$here/products/macos/orodha.app/Contents/Eclipse
if [ -z "$ORODHA_SETTINGS" ] && mkdir -p "$here/settings" 2>/dev/null && [ -w "$here/settings" ]; then
	ORODHA_SETTINGS=$here/settings
	export ORODHA_SETTINGS
fi
for java in "$product/jre/bin/java" "$product/jre/Contents/Home/bin/java"; do
	[ -e "$java" ] && [ ! -x "$java" ] && chmod u+x "$java"
done
exec sh "$product/orodha" "$@"
