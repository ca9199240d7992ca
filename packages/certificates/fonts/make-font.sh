#!/bin/sh
# Makes the font of certificates from NotoSerifCJK-Regular.ttc (version 2.001) with fontTools 4.38 or later:
#   sh make-font.sh path/to/NotoSerifCJK-Regular.ttc
# Kept: the simplified Chinese forms (font 2 of the collection) of every character of the basic block and of
# extension A, of whatever the font has beyond them, of Latin letters, numbers and punctuation. Left out: kana and
# Hangul, forms for other regions, vertical setting, hints.
set -e
python3 -m fontTools.subset "$1" --font-number=2 \
  --unicodes='U+0020-007E,U+00A0-00FF,U+2010-2027,U+2030-203B,U+2100-214F,U+2150-218F,U+2190-2193,U+2460-249B,U+25A0-25FF,U+2605,U+2606,U+3000-301F,U+3105-312F,U+3220-3229,U+3400-4DBF,U+4E00-9FFF,U+FE30-FE4F,U+FF01-FF60,U+FFE0-FFE6,U+20000-3134F' \
  --layout-features='' --no-hinting \
  --drop-tables+=VORG,vhea,vmtx,GSUB,GPOS,BASE,DSIG \
  --name-IDs=0,1,2,3,4,5,6,13,14 \
  --output-file="$(dirname "$0")/NotoSerifCJKsc-certificates.otf"
