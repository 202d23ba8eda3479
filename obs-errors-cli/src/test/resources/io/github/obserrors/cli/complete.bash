# Prints what bash offers for a line whose last word is being typed.
source share/bash-completion/completions/obs-errors
eval "COMP_WORDS=($1)"
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_obs_errors
printf '%s\n' "${COMPREPLY[@]}"
