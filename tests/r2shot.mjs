import { chromium } from '@playwright/test';
const [base, ...paths] = process.argv.slice(2);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
let i=0;
for (const path of paths) for (const w of [360,1440]) { const p = await b.newPage({viewport:{width:w,height:900}}); await p.goto(base+path); await p.waitForTimeout(300); console.log(path,w,await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth)); await p.screenshot({path:`/tmp/r2-s${i++}.png`,fullPage:true}); await p.close(); }
await b.close();
