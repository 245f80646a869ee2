/// The script of a room's pages: it looks every two seconds whether the room has moved on.
///
/// Pages work without it. It never takes a form away that somebody is filling in while the same question is open, and says
/// that an answer is saved only after the room did. A choice that was not sent outlives a reload in the tab; typed text,
/// which could tell about a person, is kept nowhere.
enum RoomScript {
  static let program: StaticString = """
    (function(){
    "use strict";
    var d=document,part=d.getElementById("part"),net=d.getElementById("net"),problem=d.getElementById("problem"),
    say=d.getElementById("say"),words=d.body.dataset,wait=2000,timer,pressed,queue=null,dirty=false,lost=false;
    function form(){return part.querySelector("form")}
    if(!window.fetch||!window.URLSearchParams||!window.FormData){
      if(!form())setTimeout(function(){location.reload()},5000);
      return}
    function plan(after){clearTimeout(timer);if(part.dataset.scene!=="finished")timer=setTimeout(look,after)}
    function ask(url,options){
      if(window.AbortController){var stop=new AbortController();options.signal=stop.signal;setTimeout(function(){stop.abort()},8000)}
      options.headers.Accept="application/json";options.cache="no-store";
      return fetch(url,options).then(function(r){return r.json()})}
    function store(value){try{
      if(value)sessionStorage.setItem(part.dataset.scene,value);else sessionStorage.removeItem(part.dataset.scene)}catch(e){}}
    function keep(){
      var kept=[];dirty=true;
      form().querySelectorAll("input:checked,select").forEach(function(e){kept.push([e.name,e.value])});
      store(JSON.stringify(kept))}
    function restore(){
      var kept=null;
      try{kept=JSON.parse(sessionStorage.getItem(part.dataset.scene))}catch(e){}
      if(!kept||!form())return;
      dirty=true;
      form().querySelectorAll("input,select").forEach(function(e){
        var mine=kept.filter(function(k){return k[0]===e.name});
        if(e.type==="radio"||e.type==="checkbox")e.checked=mine.some(function(k){return k[1]===e.value});
        else if(mine.length&&e.tagName==="SELECT")e.value=mine[0][1]})}
    function show(state){
      var same=state.scene===part.dataset.scene,inside=d.activeElement===d.body||part.contains(d.activeElement),goal;
      part.dataset.version=state.version;
      if(same&&dirty&&form())return;
      if(!same){store(null);problem.textContent=""}
      dirty=false;part.innerHTML=state.part;part.dataset.scene=state.scene;restore();
      goal=part.querySelector("[data-say]");if(goal)say.textContent=goal.textContent;
      goal=part.querySelector("[tabindex]");if(goal&&inside){goal.focus({preventScroll:true});scrollTo(0,0)}}
    function back(){
      wait=2000;
      if(lost){lost=false;net.textContent=words.back;setTimeout(function(){if(!lost)net.textContent=""},5000)}}
    function fail(){lost=true;wait=Math.min(wait*1.5,10000);net.textContent=queue?words.queued:words.lost}
    function look(){
      ask(part.dataset.source+"?since="+encodeURIComponent(part.dataset.version),{headers:{}}).then(function(state){
        back();
        if(state.joined===false)location.href="/";
        if(state.part)show(state);
        if(queue)send();
      }).catch(fail).then(function(){plan(wait+Math.random()*400)})}
    function send(){
      var sent=queue;net.textContent=words.sending;
      ask("/vote",{method:"POST",headers:{"Content-Type":"application/x-www-form-urlencoded"},body:sent}).then(function(a){
        if(sent!==queue)return;
        queue=null;back();net.textContent="";
        if(a.joined===false)location.href="/";
        if(a.saved){store(null);dirty=false;part.dataset.version="";history.replaceState(null,"","/room")}
        else problem.textContent=a.problem||words.lost;
        look()}).catch(fail)}
    d.addEventListener("click",function(e){pressed=e.target.closest?e.target.closest("button"):null},true);
    d.addEventListener("submit",function(e){
      if(!part.contains(e.target))return;
      e.preventDefault();keep();problem.textContent="";
      var body=new URLSearchParams(new FormData(e.target));
      if(pressed&&pressed.name)body.append(pressed.name,pressed.value);
      queue=body.toString();send()});
    ["input","change"].forEach(function(name){d.addEventListener(name,function(e){if(part.contains(e.target))keep()})});
    window.addEventListener("online",function(){plan(0)});
    d.addEventListener("visibilitychange",function(){if(!d.hidden)plan(0)});
    restore();plan(wait);
    })();
    """
}
