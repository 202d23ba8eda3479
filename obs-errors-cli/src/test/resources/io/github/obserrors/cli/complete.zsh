# Prints what a line is after the key that completes it, in a zsh on a terminal of its own.
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "PROMPT=; fpath=(${(q)PWD}/share/zsh/site-functions \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w inner 'shown() { zle complete-word; print -r -- "<<$BUFFER>>"; exit }; zle -N shown; bindkey "^T" shown'
zpty -w inner 'print re""ady'
zpty -r inner answer '*ready*'
zpty -w -n inner "$1"$'\x14'
zpty -r inner answer '*<<*>>*'
answer=${answer##*<<}
print -r -- "${answer%%>>*}"
