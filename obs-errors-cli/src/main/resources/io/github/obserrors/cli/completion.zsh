#compdef obs-errors
# Completion of obs-errors for zsh. Made by the build.

local verb before i
local -a names ignore_case
integer ret=1
names=(@NAMES@)
ignore_case=(-M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}')

for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
        (@VERBS@)
            verb=$words[i]
            break
            ;;
    esac
done
before=$words[CURRENT-1]
if [[ $PREFIX == --*=* ]]; then
    before=${PREFIX%%=*}
    compset -P 1 '*='
fi
case $verb:$before in
@VALUES@
esac
case $verb:$PREFIX in
@OPTIONS@
@ARGUMENTS@
esac
return ret
