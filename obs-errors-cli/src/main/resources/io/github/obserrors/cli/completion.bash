# Completion of obs-errors for bash, 3.2 or newer. Made by the build.

# Adds the words that begin like the one at the cursor, in upper or lower case.
_obs_errors_add() {
    local word restore
    restore=$(shopt -p nocasematch)
    shopt -s nocasematch
    for word in $1; do
        if [[ $word == "$current"* ]]; then
            COMPREPLY+=("$word")
        fi
    done
    eval "$restore"
}

_obs_errors() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb= files= i
    local names="@NAMES@"
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            (@VERBS@)
                verb=${COMP_WORDS[i]}
                break
                ;;
        esac
    done
    # The equals sign is a word of its own.
    if [ "$current" = "=" ]; then
        current=
    elif [ "$before" = "=" ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $verb:$before in
@VALUES@
    esac
    case $verb:$current in
@OPTIONS@
@ARGUMENTS@
    esac
    if [ -n "$files" ]; then
        while IFS= read -r i; do
            COMPREPLY+=("$i")
        done < <(compgen -f -- "$current")
    fi
}

complete -o filenames -F _obs_errors obs-errors
