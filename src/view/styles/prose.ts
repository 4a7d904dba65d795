/** Type of the article's own text: blocks, tables, code, pictures, and the rules of each script. */
export const PROSE_STYLES = `
.bs .body,.bs .lead{font:400 var(--size)/var(--leading) var(--face);letter-spacing:var(--letter);word-spacing:var(--word);hanging-punctuation:first allow-end last}
.bs .body{overflow-wrap:anywhere;font-variant-numeric:oldstyle-nums proportional-nums;text-wrap:pretty;hyphens:auto;hyphenate-limit-chars:7 3 4}
.bs[data-align=justify] .body :is(p,li,blockquote,dd){text-align:justify}
.bs .body :is(p,ul,ol,dl,details,figure,blockquote,.box,.code){margin:0 0 1em}
.bs .body :is(blockquote,li,dd,td,details,.restored)>:last-child{margin-block-end:0}
.bs .body :is(h2,h3,h4,h5,h6){font:650 calc(var(--size)*1.44)/1.2 var(--face);letter-spacing:-.008em;margin:1.4em 0 .5em;text-wrap:balance;hyphens:manual;font-variant-numeric:lining-nums}
.bs .body h3{font-size:calc(var(--size)*1.2);line-height:1.3}.bs .body :is(h4,h5,h6){font-size:1em;line-height:1.4}
.bs .body>:first-child{margin-block-start:0}
.bs .body blockquote{padding-inline-start:1.2em;border-inline-start:1px solid var(--soft)}
.bs .body :is(ul,ol){padding-inline-start:1.4em}.bs.bs .body :is(li,dd,li>*){margin:0 0 .35em}.bs.bs .body li>:is(ul,ol){margin-block-start:.35em}.bs.bs .body li:has(>p+p){margin-block-end:.8em}
.bs .body dt{font-weight:650}.bs.bs .body dd{margin-inline-start:1.4em}.bs .body dd+dt{margin-block-start:.7em}
.bs .body summary{padding-block:.3em;min-block-size:44px;cursor:pointer}
.bs .body :is(img,video){max-inline-size:100%;block-size:auto;background:var(--card)}
.bs .body iframe{inline-size:100%;aspect-ratio:16/9;block-size:auto;border:0;background:var(--card)}
.bs figure{margin:0 0 1.5em}
.bs figure img{display:block;inline-size:100%;block-size:auto;max-block-size:90vh;object-fit:contain;background:var(--card)}
.bs figure img.own{inline-size:auto;max-inline-size:100%}.bs.bs :is(.body,.lead) img.here{background:light-dark(#0000,#d9d6cf)}
.bs figcaption{font:400 var(--small)/1.45 var(--ui);color:var(--soft);margin-block-start:8px;letter-spacing:0;word-spacing:0;text-wrap:pretty}
.bs .box{overflow:auto;max-inline-size:100%}
.bs table{border-collapse:collapse;font:400 calc(var(--size)*.83)/1.45 var(--ui);font-variant-numeric:tabular-nums lining-nums;hyphens:manual;overflow-wrap:normal;letter-spacing:0;word-spacing:0}
.bs :is(th,td){padding:6px 16px 6px 0;padding-inline:0 16px;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
.bs th{font-weight:650;border-block-end-color:var(--soft)}.bs caption{text-align:start;padding:0 0 6px;color:var(--soft)}
.bs .num{text-align:end;white-space:nowrap}
.bs .code{position:relative}
.bs pre{overflow:auto;margin:0;padding:14px 16px;background:var(--card);font:400 calc(var(--size)*.78)/1.55 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre;hyphens:none;tab-size:2;direction:ltr;text-align:left;letter-spacing:0;word-spacing:0}
.bs :is(code,kbd,samp){font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.86em;hyphens:none}.bs pre code{font-size:1em}
.bs hr{border:0;border-block-start:1px solid var(--line);margin:2em auto;inline-size:6em}
.bs.bs figure[data-embed]{display:flex;margin-block-end:1.6em;flex-wrap:wrap;align-items:center;gap:0 12px;border-block:1px solid var(--line);padding:6px 0;font:400 var(--small)/1.5 var(--ui)}
.bs figure[data-embed]>*{flex:1 1 100%;margin-block:4px}.bs figure[data-embed]>button{flex:none;order:1;margin:0;margin-inline-end:-10px;color:var(--ink);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}.bs figure[data-embed]>button+figcaption{flex:1 1 9em}.bs figure[data-embed]>figcaption+figcaption{order:2;margin-block-start:0}
.bs figure[data-embed]+figure[data-embed]{margin-block-start:calc(-1.6em - 1px)}
.bs .missing{display:block;padding:18px 0;border-block:1px solid var(--line);font:400 var(--small)/1.45 var(--ui);color:var(--soft);letter-spacing:0;word-spacing:0}
.bs:is([data-images=none],[data-images=lead]) .body :is(img,picture,.missing,figure:has(img,.missing):not(:has(table,pre))),.bs[data-images=none] .lead{display:none}
.bs[data-images=lead] .body:not(.lead~*)>figure:nth-child(1 of :has(img,.missing)),.bs[data-images=lead] .body:not(.lead~*)>figure:nth-child(1 of :has(img,.missing)) :is(img,picture,.missing){display:block}
.bs :is(sub,sup){line-height:0;font-size:.7em;font-variant-numeric:lining-nums}
.bs .body a[href^="#"]{position:relative}.bs .body a[href^="#"]::after{content:"";position:absolute;inset:-16px}
.bs mark,.bs .marked{background:var(--mark);color:inherit}
::highlight(broadsheet-quote){background:var(--mark)}
.bs .restored{border-inline-start:1px solid var(--soft);padding-inline-start:1.2em;margin:0 0 1em}
.bs .body.long>*{content-visibility:auto;contain-intrinsic-size:auto 9em;overflow-clip-margin:56px}
.bs :lang(he){--serif:"Broadsheet Serif","Frank Ruehl CLM","Frank Ruhl Libre","New Peninim MT",David,"Noto Serif Hebrew",serif}
.bs :is(:lang(ar),:lang(fa),:lang(ur)){--serif:"Broadsheet Serif","Noto Naskh Arabic","Geeza Pro","Sakkal Majalla","Traditional Arabic",serif}
.bs :is(:lang(hi),:lang(mr),:lang(ne)){--serif:"Broadsheet Serif","Noto Serif Devanagari","Kohinoor Devanagari","Nirmala UI",serif}
.bs :lang(ja){--serif:"Broadsheet Serif","Hiragino Mincho ProN","Yu Mincho","Noto Serif CJK JP","Noto Serif JP",serif}
.bs :lang(ko){--serif:"Broadsheet Serif",AppleMyungjo,Batang,"Noto Serif CJK KR","Noto Serif KR",serif}
.bs :lang(zh){--serif:"Broadsheet Serif","Songti SC",SimSun,"Noto Serif CJK SC","Noto Serif SC",serif}
.bs :is(:lang(zh-TW),:lang(zh-Hant),:lang(zh-HK)){--serif:"Broadsheet Serif","Songti TC",PMingLiU,"Noto Serif CJK TC","Noto Serif TC",serif}
.bs:not([data-font]) :is(h1,.dek,.body,.go),.bs[data-font=serif] :is(h1,.dek,.body,.go,h2,h3,h4,h5,h6){--face:var(--serif)}
.bs :is(.body,h1,.dek,.go):is(:lang(ja),:lang(zh),:lang(ko),:lang(th)){line-break:strict;hyphens:none;letter-spacing:var(--letter)}
.bs :is(.body,.dek,.go):is(:lang(ja),:lang(zh)){line-height:max(var(--leading),1.75);text-autospace:normal;text-spacing-trim:trim-start;text-indent:0}
.bs :is(h1,h2,h3,h4,.go,.bar button):is(:lang(ja),:lang(ko)){word-break:auto-phrase;text-wrap:balance}
.bs h1:is(:lang(ja),:lang(zh),:lang(ko)){line-height:1.3}
.bs :is(.body,.go,h1):lang(ko){word-break:keep-all}
.bs[data-align=justify] .body :is(:lang(ja),:lang(zh)){text-justify:inter-character}
.bs :is(.body,.dek):is(:lang(hi),:lang(mr),:lang(ne),:lang(bn),:lang(ta),:lang(te),:lang(th),:lang(ur)){line-height:max(var(--leading),1.8);letter-spacing:0;hyphens:manual}
.bs :is(.body,.dek):is(:lang(ar),:lang(fa)){line-height:max(var(--leading),1.75);letter-spacing:0;hyphens:none}
.bs h1:is(:lang(hi),:lang(mr),:lang(ne),:lang(ar),:lang(fa),:lang(he),:lang(ur),:lang(th)){line-height:1.4;letter-spacing:0}
.bs .quotes .go:is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(hi),:lang(mr),:lang(ne),:lang(ja),:lang(zh),:lang(ko),:lang(th)){font-style:normal;line-height:1.6}
.bs .body :is(em,i):is(:lang(ar),:lang(fa),:lang(he),:lang(hi),:lang(ja),:lang(zh),:lang(ko)){font-style:normal;font-weight:600}
.bs :is(.kicker,.quotes h2):is(:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(hi),:lang(ja),:lang(zh),:lang(ko),:lang(th)){letter-spacing:0;font-variant-caps:normal;font-size:calc(var(--small)*1.05)}
.bs :is(.kicker,.quotes h2):is(:lang(ar),:lang(fa),:lang(ur)){font-size:calc(var(--small)*1.15)}
.bs .quotes h2:is(:lang(ru),:lang(uk),:lang(bg),:lang(sr),:lang(el)){font-variant-caps:normal;text-transform:uppercase;font-size:calc(var(--small)*.85)}
@supports not (hanging-punctuation:first){.bs .hung:not(:lang(ja),:lang(zh)){text-indent:-.42em}}
`;
