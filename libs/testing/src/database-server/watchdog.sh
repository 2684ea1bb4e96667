#!/bin/sh
# Runs a server for as long as the process that started it lives, however that process dies: descriptor 3 is a pipe
# from it, and the kernel closes a pipe with its owner.
# usage: watchdog.sh LOG REMOVE COMMAND...    REMOVE: a folder to delete after the server's end, or empty to keep all
log=$1
remove=$2
shift 2

"$@" >>"$log" 2>&1 3<&- </dev/null &
server=$!
echo "$server"
# The starter waits for the end of our output.
exec >/dev/null 2>&1

cat <&3
kill -TERM "$server"
# A stopped server (SIGSTOP) takes the signal only once it continues; a hung one never does.
kill -CONT "$server"
(sleep 20 && kill -KILL "$server") &
wait "$server"
[ -n "$remove" ] && rm -rf "$remove"
# Ends the timer above: we are the leader of our own process group.
trap '' TERM
kill -TERM 0
exit 0
