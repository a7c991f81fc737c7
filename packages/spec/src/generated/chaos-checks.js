// Written by the generator from the documents in spec/. Do not edit: change them and generate again.
"use strict";
export const ChaosItems = validate53;
const schema20 = {"description":"Items for the next calls of a key.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/ChaosItem"}};
const schema21 = {"description":"An item for calls of a key.","type":"object","unevaluatedProperties":false,"allOf":[{"description":"An effect on a call: a scenario, a fault, a delay, or a delay with one of them.","type":"object","properties":{"scenario":{"type":"string","pattern":"\\S","description":"A scenario of the document, which answers whatever the request selects: see `bgv scenarios`."},"fault":{"description":"A network fault. reset: the connection is reset. timeout: there is no response. truncated: the response ends half-way.\nbad-gateway: a 502 with an HTML page. too-many-requests: a 429 with `retry-after`. status: any undocumented status.\n","type":"string","enum":["reset","timeout","truncated","bad-gateway","too-many-requests","status"]},"paid":{"description":"Whether the call is served and charged before its answer is lost: true by default for reset, timeout and truncated, false for bad-gateway. Without payment, the call fails before the request is read.","type":"boolean"},"status":{"description":"With the fault `status`: an undocumented status.","type":"integer","minimum":400,"maximum":599},"retryAfter":{"description":"With too-many-requests (1 by default) and status: the header `retry-after`, in seconds.","type":"integer","minimum":0,"maximum":86400},"delay":{"description":"Replaces the plan's delay.","x-message":"must be a number of milliseconds, or an object such as {\"distribution\":\"lognormal\",\"median\":400,\"p99\":4000}","oneOf":[{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},{"type":"object","required":["distribution","from","to"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"uniform"},"from":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},"to":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000","description":"Not below `from`."}}},{"type":"object","required":["distribution","mean","deviation"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"normal"},"mean":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},"deviation":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"}}},{"type":"object","required":["distribution","median","p99"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"lognormal"},"median":{"type":"number","minimum":1,"maximum":600000,"x-message":"must be a number of milliseconds from 1 to 600000"},"p99":{"type":"number","minimum":1,"maximum":600000,"x-message":"must be a number of milliseconds from 1 to 600000","description":"Not below the median."}}}]}},"allOf":[{"x-message":"does nothing; give it a scenario, a fault or a delay","anyOf":[{"required":["scenario"]},{"required":["fault"]},{"required":["delay"]}]},{"if":{"required":["fault"]},"then":{"properties":{"scenario":{"not":{},"x-message":"goes only without `fault`; with a fault, the request selects the scenario"}}}},{"if":{"not":{"required":["fault"],"properties":{"fault":{"enum":["reset","timeout","truncated","bad-gateway"]}}}},"then":{"properties":{"paid":{"not":{},"x-message":"is for reset, timeout, truncated and bad-gateway; leave it out, nothing else is ever paid"}}}},{"if":{"not":{"required":["fault"],"properties":{"fault":{"enum":["too-many-requests","status"]}}}},"then":{"properties":{"retryAfter":{"not":{},"x-message":"is for too-many-requests and status; leave it out"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"status"}}},"then":{"required":["status"],"x-message":"is missing; the fault `status` needs one, such as {\"fault\":\"status\",\"status\":422}"},"else":{"properties":{"status":{"not":{},"x-message":"is for the fault `status`, such as {\"fault\":\"status\",\"status\":422}"}}}}]}],"properties":{"times":{"description":"How many calls take it; 1 by default.","type":"integer","minimum":1,"maximum":1000000}}};
const pattern3 = new RegExp("\\S", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "scenario"},schema:schema21.allOf[0].allOf[0].anyOf[0].required,parentSchema:schema21.allOf[0].allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fault === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "fault"},schema:schema21.allOf[0].allOf[0].anyOf[1].required,parentSchema:schema21.allOf[0].allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delay === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "delay"},schema:schema21.allOf[0].allOf[0].anyOf[2].required,parentSchema:schema21.allOf[0].allOf[0].anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema21.allOf[0].allOf[0].anyOf,parentSchema:schema21.allOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fault === undefined) && (missing0 = "fault")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario !== undefined){
const err5 = {instancePath:instancePath+"/scenario",schemaPath:"#/allOf/0/allOf/1/then/properties/scenario/not",keyword:"not",params:{},schema:schema21.allOf[0].allOf[1].then.properties.scenario.not,parentSchema:schema21.allOf[0].allOf[1].then.properties.scenario,data:data.scenario};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.scenario = true;
}
}
if(!valid3){
const err6 = {instancePath,schemaPath:"#/allOf/0/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema21.allOf[0].allOf[1].if,parentSchema:schema21.allOf[0].allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fault === undefined) && (missing1 = "fault")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.fault !== undefined){
let data1 = data.fault;
if(!((((data1 === "reset") || (data1 === "timeout")) || (data1 === "truncated")) || (data1 === "bad-gateway"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var valid6 = _errs18 === errors;
if(valid6){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paid !== undefined){
const err10 = {instancePath:instancePath+"/paid",schemaPath:"#/allOf/0/allOf/2/then/properties/paid/not",keyword:"not",params:{},schema:schema21.allOf[0].allOf[2].then.properties.paid.not,parentSchema:schema21.allOf[0].allOf[2].then.properties.paid,data:data.paid};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid5 = _valid2;
if(valid5){
var props1 = {};
props1.paid = true;
}
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/0/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema21.allOf[0].allOf[2].if,parentSchema:schema21.allOf[0].allOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
const _errs26 = errors;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.fault === undefined) && (missing2 = "fault")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.fault !== undefined){
let data3 = data.fault;
if(!((data3 === "too-many-requests") || (data3 === "status"))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var valid10 = _errs27 === errors;
if(valid10){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retryAfter !== undefined){
const err15 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/allOf/3/then/properties/retryAfter/not",keyword:"not",params:{},schema:schema21.allOf[0].allOf[3].then.properties.retryAfter.not,parentSchema:schema21.allOf[0].allOf[3].then.properties.retryAfter,data:data.retryAfter};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid3 = _errs29 === errors;
valid9 = _valid3;
if(valid9){
var props2 = {};
props2.retryAfter = true;
}
}
if(!valid9){
const err16 = {instancePath,schemaPath:"#/allOf/0/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema21.allOf[0].allOf[3].if,parentSchema:schema21.allOf[0].allOf[3],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs33 = errors;
let valid13 = true;
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.fault === undefined) && (missing3 = "fault")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.fault !== undefined){
if("status" !== data.fault){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid4){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err19 = {instancePath,schemaPath:"#/allOf/0/allOf/4/then/required",keyword:"required",params:{missingProperty: "status"},schema:schema21.allOf[0].allOf[4].then.required,parentSchema:schema21.allOf[0].allOf[4].then,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid4 = _errs36 === errors;
valid13 = _valid4;
ifClause0 = "then";
}
else {
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/allOf/4/else/properties/status/not",keyword:"not",params:{},schema:schema21.allOf[0].allOf[4].else.properties.status.not,parentSchema:schema21.allOf[0].allOf[4].else.properties.status,data:data.status};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid4 = _errs37 === errors;
valid13 = _valid4;
if(valid13){
var props3 = {};
props3.status = true;
props3.fault = true;
}
ifClause0 = "else";
}
if(!valid13){
const err21 = {instancePath,schemaPath:"#/allOf/0/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema21.allOf[0].allOf[4].if,parentSchema:schema21.allOf[0].allOf[4],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.scenario = true;
props0.fault = true;
props0.paid = true;
props0.status = true;
props0.retryAfter = true;
props0.delay = true;
}
if(data.scenario !== undefined){
let data7 = data.scenario;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err22 = {instancePath:instancePath+"/scenario",schemaPath:"#/allOf/0/properties/scenario/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.allOf[0].properties.scenario,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/scenario",schemaPath:"#/allOf/0/properties/scenario/type",keyword:"type",params:{type: "string"},schema:schema21.allOf[0].properties.scenario.type,parentSchema:schema21.allOf[0].properties.scenario,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fault !== undefined){
let data8 = data.fault;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/fault",schemaPath:"#/allOf/0/properties/fault/type",keyword:"type",params:{type: "string"},schema:schema21.allOf[0].properties.fault.type,parentSchema:schema21.allOf[0].properties.fault,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((data8 === "reset") || (data8 === "timeout")) || (data8 === "truncated")) || (data8 === "bad-gateway")) || (data8 === "too-many-requests")) || (data8 === "status"))){
const err25 = {instancePath:instancePath+"/fault",schemaPath:"#/allOf/0/properties/fault/enum",keyword:"enum",params:{allowedValues: schema21.allOf[0].properties.fault.enum},schema:schema21.allOf[0].properties.fault.enum,parentSchema:schema21.allOf[0].properties.fault,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.paid !== undefined){
let data9 = data.paid;
if(typeof data9 !== "boolean"){
const err26 = {instancePath:instancePath+"/paid",schemaPath:"#/allOf/0/properties/paid/type",keyword:"type",params:{type: "boolean"},schema:schema21.allOf[0].properties.paid.type,parentSchema:schema21.allOf[0].properties.paid,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema21.allOf[0].properties.status.type,parentSchema:schema21.allOf[0].properties.status,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 599 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema21.allOf[0].properties.status,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 400 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema21.allOf[0].properties.status,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.retryAfter !== undefined){
let data11 = data.retryAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/properties/retryAfter/type",keyword:"type",params:{type: "integer"},schema:schema21.allOf[0].properties.retryAfter.type,parentSchema:schema21.allOf[0].properties.retryAfter,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 86400 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/properties/retryAfter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema21.allOf[0].properties.retryAfter,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/properties/retryAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.allOf[0].properties.retryAfter,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.delay !== undefined){
let data12 = data.delay;
const _errs51 = errors;
let valid17 = false;
let passing0 = null;
const _errs52 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 600000 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema21.allOf[0].properties.delay.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.allOf[0].properties.delay.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/0/type",keyword:"type",params:{type: "number"},schema:schema21.allOf[0].properties.delay.oneOf[0].type,parentSchema:schema21.allOf[0].properties.delay.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid5 = _errs52 === errors;
if(_valid5){
valid17 = true;
passing0 = 0;
}
const _errs54 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.distribution === undefined){
const err36 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema21.allOf[0].properties.delay.oneOf[1].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.from === undefined){
const err37 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},schema:schema21.allOf[0].properties.delay.oneOf[1].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.to === undefined){
const err38 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},schema:schema21.allOf[0].properties.delay.oneOf[1].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key0 in data12){
if(!(((key0 === "distribution") || (key0 === "from")) || (key0 === "to"))){
const err39 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.distribution !== undefined){
let data13 = data12.distribution;
if(typeof data13 !== "string"){
const err40 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema21.allOf[0].properties.delay.oneOf[1].properties.distribution.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.distribution,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if("uniform" !== data13){
const err41 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/distribution/const",keyword:"const",params:{allowedValue: "uniform"},schema:"uniform",parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.distribution,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.from !== undefined){
let data14 = data12.from;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 600000 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/delay/from",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/delay/from",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/delay/from",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/from/type",keyword:"type",params:{type: "number"},schema:schema21.allOf[0].properties.delay.oneOf[1].properties.from.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.to !== undefined){
let data15 = data12.to;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 600000 || isNaN(data15)){
const err45 = {instancePath:instancePath+"/delay/to",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.to,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/delay/to",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.to,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/delay/to",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/to/type",keyword:"type",params:{type: "number"},schema:schema21.allOf[0].properties.delay.oneOf[1].properties.to.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[1].properties.to,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema21.allOf[0].properties.delay.oneOf[1].type,parentSchema:schema21.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs54 === errors;
if(_valid5 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid5){
valid17 = true;
passing0 = 1;
var props4 = true;
}
const _errs63 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.distribution === undefined){
const err49 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema21.allOf[0].properties.delay.oneOf[2].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data12.mean === undefined){
const err50 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/required",keyword:"required",params:{missingProperty: "mean"},schema:schema21.allOf[0].properties.delay.oneOf[2].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data12.deviation === undefined){
const err51 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/required",keyword:"required",params:{missingProperty: "deviation"},schema:schema21.allOf[0].properties.delay.oneOf[2].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "distribution") || (key1 === "mean")) || (key1 === "deviation"))){
const err52 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema21.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.distribution !== undefined){
let data16 = data12.distribution;
if(typeof data16 !== "string"){
const err53 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema21.allOf[0].properties.delay.oneOf[2].properties.distribution.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.distribution,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if("normal" !== data16){
const err54 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/distribution/const",keyword:"const",params:{allowedValue: "normal"},schema:"normal",parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.distribution,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.mean !== undefined){
let data17 = data12.mean;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 600000 || isNaN(data17)){
const err55 = {instancePath:instancePath+"/delay/mean",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/mean/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.mean,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/delay/mean",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.mean,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/delay/mean",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/mean/type",keyword:"type",params:{type: "number"},schema:schema21.allOf[0].properties.delay.oneOf[2].properties.mean.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.mean,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data12.deviation !== undefined){
let data18 = data12.deviation;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 600000 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/delay/deviation",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/deviation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.deviation,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err59 = {instancePath:instancePath+"/delay/deviation",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.deviation,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/delay/deviation",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/deviation/type",keyword:"type",params:{type: "number"},schema:schema21.allOf[0].properties.delay.oneOf[2].properties.deviation.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[2].properties.deviation,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema21.allOf[0].properties.delay.oneOf[2].type,parentSchema:schema21.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid5 = _errs63 === errors;
if(_valid5 && valid17){
valid17 = false;
passing0 = [passing0, 2];
}
else {
if(_valid5){
valid17 = true;
passing0 = 2;
if(props4 !== true){
props4 = true;
}
}
const _errs72 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.distribution === undefined){
const err62 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema21.allOf[0].properties.delay.oneOf[3].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data12.median === undefined){
const err63 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/required",keyword:"required",params:{missingProperty: "median"},schema:schema21.allOf[0].properties.delay.oneOf[3].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data12.p99 === undefined){
const err64 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/required",keyword:"required",params:{missingProperty: "p99"},schema:schema21.allOf[0].properties.delay.oneOf[3].required,parentSchema:schema21.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "distribution") || (key2 === "median")) || (key2 === "p99"))){
const err65 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema21.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data12.distribution !== undefined){
let data19 = data12.distribution;
if(typeof data19 !== "string"){
const err66 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema21.allOf[0].properties.delay.oneOf[3].properties.distribution.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.distribution,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if("lognormal" !== data19){
const err67 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/distribution/const",keyword:"const",params:{allowedValue: "lognormal"},schema:"lognormal",parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.distribution,data:data19};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data12.median !== undefined){
let data20 = data12.median;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 600000 || isNaN(data20)){
const err68 = {instancePath:instancePath+"/delay/median",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/median/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.median,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err69 = {instancePath:instancePath+"/delay/median",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.median,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/delay/median",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/median/type",keyword:"type",params:{type: "number"},schema:schema21.allOf[0].properties.delay.oneOf[3].properties.median.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.median,data:data20};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data12.p99 !== undefined){
let data21 = data12.p99;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 600000 || isNaN(data21)){
const err71 = {instancePath:instancePath+"/delay/p99",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/p99/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.p99,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err72 = {instancePath:instancePath+"/delay/p99",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.p99,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/delay/p99",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/p99/type",keyword:"type",params:{type: "number"},schema:schema21.allOf[0].properties.delay.oneOf[3].properties.p99.type,parentSchema:schema21.allOf[0].properties.delay.oneOf[3].properties.p99,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/type",keyword:"type",params:{type: "object"},schema:schema21.allOf[0].properties.delay.oneOf[3].type,parentSchema:schema21.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid5 = _errs72 === errors;
if(_valid5 && valid17){
valid17 = false;
passing0 = [passing0, 3];
}
else {
if(_valid5){
valid17 = true;
passing0 = 3;
if(props4 !== true){
props4 = true;
}
}
}
}
}
if(!valid17){
const err75 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema21.allOf[0].properties.delay.oneOf,parentSchema:schema21.allOf[0].properties.delay,data:data12};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},schema:schema21.allOf[0].type,parentSchema:schema21.allOf[0],data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.times = true;
}
if(data.times !== undefined){
let data22 = data.times;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err77 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.times.type,parentSchema:schema21.properties.times,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000 || isNaN(data22)){
const err78 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema21.properties.times,data:data22};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err79 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema21.properties.times,data:data22};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err80 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const ChaosPlan = validate56;
const schema22 = {"title":"A chaos plan of bgv-kit","description":"The faults of a sandbox as plain data: the file of `bgv sandbox --chaos`. At most one fault is injected into a call: by the limit, else by its key's queue, else by the first rule that applies.","type":"object","unevaluatedProperties":false,"properties":{"$schema":{"description":"The location of this schema, for editors.","type":"string"},"seed":{"description":"Shares and delays are drawn from it: the same seed gives the same faults to the same calls. Without one, a seed is drawn and printed.","type":"integer","minimum":0,"maximum":4294967295},"delay":{"description":"The bureau's response time, for every call that reaches it.","$ref":"#/$defs/ChaosDelay"},"limit":{"$ref":"#/$defs/ChaosLimit"},"rules":{"description":"Items for every call or for some calls. The first rule that applies is used.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/ChaosRule"}},"queues":{"description":"By key: items for its next calls, in order. Rules do not apply to a key with a queue.","type":"object","propertyNames":{"pattern":"^\\S+$","x-message":"must be a key, without spaces"},"additionalProperties":{"$ref":"#/$defs/ChaosItems"}}}};
const schema23 = {"description":"The bureau's response time in milliseconds: fixed, or drawn for each call. `lognormal` resembles real response times: half of\nthe calls take at most the median, and one in a hundred takes longer than `p99`.\n","x-message":"must be a number of milliseconds, or an object such as {\"distribution\":\"lognormal\",\"median\":400,\"p99\":4000}","oneOf":[{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},{"type":"object","required":["distribution","from","to"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"uniform"},"from":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},"to":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000","description":"Not below `from`."}}},{"type":"object","required":["distribution","mean","deviation"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"normal"},"mean":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},"deviation":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"}}},{"type":"object","required":["distribution","median","p99"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"lognormal"},"median":{"type":"number","minimum":1,"maximum":600000,"x-message":"must be a number of milliseconds from 1 to 600000"},"p99":{"type":"number","minimum":1,"maximum":600000,"x-message":"must be a number of milliseconds from 1 to 600000","description":"Not below the median."}}}]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 600000 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema23.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "number"},schema:schema23.oneOf[0].type,parentSchema:schema23.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.distribution === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema23.oneOf[1].required,parentSchema:schema23.oneOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.from === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},schema:schema23.oneOf[1].required,parentSchema:schema23.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.to === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},schema:schema23.oneOf[1].required,parentSchema:schema23.oneOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "distribution") || (key0 === "from")) || (key0 === "to"))){
const err6 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23.oneOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.distribution !== undefined){
let data0 = data.distribution;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/distribution",schemaPath:"#/oneOf/1/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema23.oneOf[1].properties.distribution.type,parentSchema:schema23.oneOf[1].properties.distribution,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("uniform" !== data0){
const err8 = {instancePath:instancePath+"/distribution",schemaPath:"#/oneOf/1/properties/distribution/const",keyword:"const",params:{allowedValue: "uniform"},schema:"uniform",parentSchema:schema23.oneOf[1].properties.distribution,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600000 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema23.oneOf[1].properties.from,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.oneOf[1].properties.from,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type: "number"},schema:schema23.oneOf[1].properties.from.type,parentSchema:schema23.oneOf[1].properties.from,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600000 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/1/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema23.oneOf[1].properties.to,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/1/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.oneOf[1].properties.to,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type: "number"},schema:schema23.oneOf[1].properties.to.type,parentSchema:schema23.oneOf[1].properties.to,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema23.oneOf[1].type,parentSchema:schema23.oneOf[1],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.distribution === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema23.oneOf[2].required,parentSchema:schema23.oneOf[2],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.mean === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "mean"},schema:schema23.oneOf[2].required,parentSchema:schema23.oneOf[2],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.deviation === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "deviation"},schema:schema23.oneOf[2].required,parentSchema:schema23.oneOf[2],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "distribution") || (key1 === "mean")) || (key1 === "deviation"))){
const err19 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema23.oneOf[2],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.distribution !== undefined){
let data3 = data.distribution;
if(typeof data3 !== "string"){
const err20 = {instancePath:instancePath+"/distribution",schemaPath:"#/oneOf/2/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema23.oneOf[2].properties.distribution.type,parentSchema:schema23.oneOf[2].properties.distribution,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("normal" !== data3){
const err21 = {instancePath:instancePath+"/distribution",schemaPath:"#/oneOf/2/properties/distribution/const",keyword:"const",params:{allowedValue: "normal"},schema:"normal",parentSchema:schema23.oneOf[2].properties.distribution,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mean !== undefined){
let data4 = data.mean;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600000 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/mean",schemaPath:"#/oneOf/2/properties/mean/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema23.oneOf[2].properties.mean,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err23 = {instancePath:instancePath+"/mean",schemaPath:"#/oneOf/2/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.oneOf[2].properties.mean,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/mean",schemaPath:"#/oneOf/2/properties/mean/type",keyword:"type",params:{type: "number"},schema:schema23.oneOf[2].properties.mean.type,parentSchema:schema23.oneOf[2].properties.mean,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.deviation !== undefined){
let data5 = data.deviation;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 600000 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema23.oneOf[2].properties.deviation,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.oneOf[2].properties.deviation,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/deviation",schemaPath:"#/oneOf/2/properties/deviation/type",keyword:"type",params:{type: "number"},schema:schema23.oneOf[2].properties.deviation.type,parentSchema:schema23.oneOf[2].properties.deviation,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema23.oneOf[2].type,parentSchema:schema23.oneOf[2],data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.distribution === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema23.oneOf[3].required,parentSchema:schema23.oneOf[3],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.median === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "median"},schema:schema23.oneOf[3].required,parentSchema:schema23.oneOf[3],data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.p99 === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "p99"},schema:schema23.oneOf[3].required,parentSchema:schema23.oneOf[3],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data){
if(!(((key2 === "distribution") || (key2 === "median")) || (key2 === "p99"))){
const err32 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema23.oneOf[3],data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.distribution !== undefined){
let data6 = data.distribution;
if(typeof data6 !== "string"){
const err33 = {instancePath:instancePath+"/distribution",schemaPath:"#/oneOf/3/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema23.oneOf[3].properties.distribution.type,parentSchema:schema23.oneOf[3].properties.distribution,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("lognormal" !== data6){
const err34 = {instancePath:instancePath+"/distribution",schemaPath:"#/oneOf/3/properties/distribution/const",keyword:"const",params:{allowedValue: "lognormal"},schema:"lognormal",parentSchema:schema23.oneOf[3].properties.distribution,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.median !== undefined){
let data7 = data.median;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 600000 || isNaN(data7)){
const err35 = {instancePath:instancePath+"/median",schemaPath:"#/oneOf/3/properties/median/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema23.oneOf[3].properties.median,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err36 = {instancePath:instancePath+"/median",schemaPath:"#/oneOf/3/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23.oneOf[3].properties.median,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/median",schemaPath:"#/oneOf/3/properties/median/type",keyword:"type",params:{type: "number"},schema:schema23.oneOf[3].properties.median.type,parentSchema:schema23.oneOf[3].properties.median,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.p99 !== undefined){
let data8 = data.p99;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 600000 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/p99",schemaPath:"#/oneOf/3/properties/p99/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema23.oneOf[3].properties.p99,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/p99",schemaPath:"#/oneOf/3/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23.oneOf[3].properties.p99,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/p99",schemaPath:"#/oneOf/3/properties/p99/type",keyword:"type",params:{type: "number"},schema:schema23.oneOf[3].properties.p99.type,parentSchema:schema23.oneOf[3].properties.p99,data:data8};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},schema:schema23.oneOf[3].type,parentSchema:schema23.oneOf[3],data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid0){
const err42 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema23.oneOf,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate57.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema24 = {"description":"The maximum number of calls per key. Further calls get a 429 with a `retry-after`.","type":"object","required":["calls","perSeconds"],"additionalProperties":false,"properties":{"calls":{"description":"The number of calls.","type":"integer","minimum":1,"maximum":10000},"perSeconds":{"description":"The sliding window, in seconds.","type":"integer","minimum":1,"maximum":3600}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calls === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.perSeconds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perSeconds"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "calls") || (key0 === "perSeconds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.calls !== undefined){
let data0 = data.calls;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.calls.type,parentSchema:schema24.properties.calls,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema24.properties.calls,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema24.properties.calls,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.perSeconds !== undefined){
let data1 = data.perSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/perSeconds",schemaPath:"#/properties/perSeconds/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.perSeconds.type,parentSchema:schema24.properties.perSeconds,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/perSeconds",schemaPath:"#/properties/perSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},schema:3600,parentSchema:schema24.properties.perSeconds,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/perSeconds",schemaPath:"#/properties/perSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema24.properties.perSeconds,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"An item for every call, or for some calls, while the plan is in effect.","type":"object","unevaluatedProperties":false,"allOf":[{"description":"An effect on a call: a scenario, a fault, a delay, or a delay with one of them.","type":"object","properties":{"scenario":{"type":"string","pattern":"\\S","description":"A scenario of the document, which answers whatever the request selects: see `bgv scenarios`."},"fault":{"description":"A network fault. reset: the connection is reset. timeout: there is no response. truncated: the response ends half-way.\nbad-gateway: a 502 with an HTML page. too-many-requests: a 429 with `retry-after`. status: any undocumented status.\n","type":"string","enum":["reset","timeout","truncated","bad-gateway","too-many-requests","status"]},"paid":{"description":"Whether the call is served and charged before its answer is lost: true by default for reset, timeout and truncated, false for bad-gateway. Without payment, the call fails before the request is read.","type":"boolean"},"status":{"description":"With the fault `status`: an undocumented status.","type":"integer","minimum":400,"maximum":599},"retryAfter":{"description":"With too-many-requests (1 by default) and status: the header `retry-after`, in seconds.","type":"integer","minimum":0,"maximum":86400},"delay":{"description":"Replaces the plan's delay.","x-message":"must be a number of milliseconds, or an object such as {\"distribution\":\"lognormal\",\"median\":400,\"p99\":4000}","oneOf":[{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},{"type":"object","required":["distribution","from","to"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"uniform"},"from":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},"to":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000","description":"Not below `from`."}}},{"type":"object","required":["distribution","mean","deviation"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"normal"},"mean":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"},"deviation":{"type":"number","minimum":0,"maximum":600000,"x-message":"must be a number of milliseconds from 0 to 600000"}}},{"type":"object","required":["distribution","median","p99"],"additionalProperties":false,"properties":{"distribution":{"type":"string","const":"lognormal"},"median":{"type":"number","minimum":1,"maximum":600000,"x-message":"must be a number of milliseconds from 1 to 600000"},"p99":{"type":"number","minimum":1,"maximum":600000,"x-message":"must be a number of milliseconds from 1 to 600000","description":"Not below the median."}}}]}},"allOf":[{"x-message":"does nothing; give it a scenario, a fault or a delay","anyOf":[{"required":["scenario"]},{"required":["fault"]},{"required":["delay"]}]},{"if":{"required":["fault"]},"then":{"properties":{"scenario":{"not":{},"x-message":"goes only without `fault`; with a fault, the request selects the scenario"}}}},{"if":{"not":{"required":["fault"],"properties":{"fault":{"enum":["reset","timeout","truncated","bad-gateway"]}}}},"then":{"properties":{"paid":{"not":{},"x-message":"is for reset, timeout, truncated and bad-gateway; leave it out, nothing else is ever paid"}}}},{"if":{"not":{"required":["fault"],"properties":{"fault":{"enum":["too-many-requests","status"]}}}},"then":{"properties":{"retryAfter":{"not":{},"x-message":"is for too-many-requests and status; leave it out"}}}},{"if":{"required":["fault"],"properties":{"fault":{"const":"status"}}},"then":{"required":["status"],"x-message":"is missing; the fault `status` needs one, such as {\"fault\":\"status\",\"status\":422}"},"else":{"properties":{"status":{"not":{},"x-message":"is for the fault `status`, such as {\"fault\":\"status\",\"status\":422}"}}}}]},{"if":{"anyOf":[{"required":["fault"],"properties":{"fault":{"enum":["too-many-requests","status"]}}},{"required":["fault"],"properties":{"fault":{"const":"bad-gateway"},"paid":{"const":false}}},{"required":["fault","paid"],"properties":{"fault":{"enum":["reset","timeout","truncated"]},"paid":{"const":false}}}]},"then":{"properties":{"when":{"properties":{"scenarios":{"not":{},"x-message":"needs a fault that is paid; any other is injected before the request is read"}}}}}}],"properties":{"when":{"$ref":"#/$defs/ChaosCondition"},"share":{"description":"The share of the calls that the rule applies to: 0.05 is one in twenty, and 1, the default, is all.","type":"number","exclusiveMinimum":0,"maximum":1},"burst":{"description":"How many calls in a row it applies to, once it applies; 1 by default.","type":"integer","minimum":1,"maximum":1000}}};
const schema26 = {"description":"The calls that a rule applies to. Each field narrows them.","type":"object","additionalProperties":false,"properties":{"keys":{"description":"Calls with one of these keys.","type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^\\S+$","x-message":"must be a key, without spaces"}},"operations":{"description":"Calls of one of these operations, by id.","$ref":"#/$defs/Names"},"scenarios":{"description":"Calls whose request selects one of these scenarios, or `synthetic-match`. Not for faults that are not paid: they are injected before the request is read.","$ref":"#/$defs/Names"}}};
const pattern5 = new RegExp("^\\S+$", "u");
const schema27 = {"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Name"}};
const schema28 = {"type":"string","pattern":"\\S"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "keys") || (key0 === "operations")) || (key0 === "scenarios"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema26.properties.keys,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.keys,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},schema:"^\\S+$",parentSchema:schema26.properties.keys.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.keys.items.type,parentSchema:schema26.properties.keys.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},schema:schema26.properties.keys.type,parentSchema:schema26.properties.keys,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operations !== undefined){
if(!(validate63(data.operations, {instancePath:instancePath+"/operations",parentData:data,parentDataProperty:"operations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.scenarios !== undefined){
if(!(validate63(data.scenarios, {instancePath:instancePath+"/scenarios",parentData:data,parentDataProperty:"scenarios",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "scenario"},schema:schema25.allOf[0].allOf[0].anyOf[0].required,parentSchema:schema25.allOf[0].allOf[0].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fault === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "fault"},schema:schema25.allOf[0].allOf[0].anyOf[1].required,parentSchema:schema25.allOf[0].allOf[0].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delay === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "delay"},schema:schema25.allOf[0].allOf[0].anyOf[2].required,parentSchema:schema25.allOf[0].allOf[0].anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{},schema:schema25.allOf[0].allOf[0].anyOf,parentSchema:schema25.allOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fault === undefined) && (missing0 = "fault")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario !== undefined){
const err5 = {instancePath:instancePath+"/scenario",schemaPath:"#/allOf/0/allOf/1/then/properties/scenario/not",keyword:"not",params:{},schema:schema25.allOf[0].allOf[1].then.properties.scenario.not,parentSchema:schema25.allOf[0].allOf[1].then.properties.scenario,data:data.scenario};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.scenario = true;
}
}
if(!valid3){
const err6 = {instancePath,schemaPath:"#/allOf/0/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema25.allOf[0].allOf[1].if,parentSchema:schema25.allOf[0].allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fault === undefined) && (missing1 = "fault")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.fault !== undefined){
let data1 = data.fault;
if(!((((data1 === "reset") || (data1 === "timeout")) || (data1 === "truncated")) || (data1 === "bad-gateway"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var valid6 = _errs18 === errors;
if(valid6){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paid !== undefined){
const err10 = {instancePath:instancePath+"/paid",schemaPath:"#/allOf/0/allOf/2/then/properties/paid/not",keyword:"not",params:{},schema:schema25.allOf[0].allOf[2].then.properties.paid.not,parentSchema:schema25.allOf[0].allOf[2].then.properties.paid,data:data.paid};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid5 = _valid2;
if(valid5){
var props1 = {};
props1.paid = true;
}
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/0/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema25.allOf[0].allOf[2].if,parentSchema:schema25.allOf[0].allOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
const _errs26 = errors;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.fault === undefined) && (missing2 = "fault")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.fault !== undefined){
let data3 = data.fault;
if(!((data3 === "too-many-requests") || (data3 === "status"))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var valid10 = _errs27 === errors;
if(valid10){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retryAfter !== undefined){
const err15 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/allOf/3/then/properties/retryAfter/not",keyword:"not",params:{},schema:schema25.allOf[0].allOf[3].then.properties.retryAfter.not,parentSchema:schema25.allOf[0].allOf[3].then.properties.retryAfter,data:data.retryAfter};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid3 = _errs29 === errors;
valid9 = _valid3;
if(valid9){
var props2 = {};
props2.retryAfter = true;
}
}
if(!valid9){
const err16 = {instancePath,schemaPath:"#/allOf/0/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema25.allOf[0].allOf[3].if,parentSchema:schema25.allOf[0].allOf[3],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs33 = errors;
let valid13 = true;
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.fault === undefined) && (missing3 = "fault")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.fault !== undefined){
if("status" !== data.fault){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid4){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err19 = {instancePath,schemaPath:"#/allOf/0/allOf/4/then/required",keyword:"required",params:{missingProperty: "status"},schema:schema25.allOf[0].allOf[4].then.required,parentSchema:schema25.allOf[0].allOf[4].then,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid4 = _errs36 === errors;
valid13 = _valid4;
ifClause0 = "then";
}
else {
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/allOf/4/else/properties/status/not",keyword:"not",params:{},schema:schema25.allOf[0].allOf[4].else.properties.status.not,parentSchema:schema25.allOf[0].allOf[4].else.properties.status,data:data.status};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid4 = _errs37 === errors;
valid13 = _valid4;
if(valid13){
var props3 = {};
props3.status = true;
props3.fault = true;
}
ifClause0 = "else";
}
if(!valid13){
const err21 = {instancePath,schemaPath:"#/allOf/0/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema25.allOf[0].allOf[4].if,parentSchema:schema25.allOf[0].allOf[4],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.scenario = true;
props0.fault = true;
props0.paid = true;
props0.status = true;
props0.retryAfter = true;
props0.delay = true;
}
if(data.scenario !== undefined){
let data7 = data.scenario;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err22 = {instancePath:instancePath+"/scenario",schemaPath:"#/allOf/0/properties/scenario/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25.allOf[0].properties.scenario,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/scenario",schemaPath:"#/allOf/0/properties/scenario/type",keyword:"type",params:{type: "string"},schema:schema25.allOf[0].properties.scenario.type,parentSchema:schema25.allOf[0].properties.scenario,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fault !== undefined){
let data8 = data.fault;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/fault",schemaPath:"#/allOf/0/properties/fault/type",keyword:"type",params:{type: "string"},schema:schema25.allOf[0].properties.fault.type,parentSchema:schema25.allOf[0].properties.fault,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((data8 === "reset") || (data8 === "timeout")) || (data8 === "truncated")) || (data8 === "bad-gateway")) || (data8 === "too-many-requests")) || (data8 === "status"))){
const err25 = {instancePath:instancePath+"/fault",schemaPath:"#/allOf/0/properties/fault/enum",keyword:"enum",params:{allowedValues: schema25.allOf[0].properties.fault.enum},schema:schema25.allOf[0].properties.fault.enum,parentSchema:schema25.allOf[0].properties.fault,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.paid !== undefined){
let data9 = data.paid;
if(typeof data9 !== "boolean"){
const err26 = {instancePath:instancePath+"/paid",schemaPath:"#/allOf/0/properties/paid/type",keyword:"type",params:{type: "boolean"},schema:schema25.allOf[0].properties.paid.type,parentSchema:schema25.allOf[0].properties.paid,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema25.allOf[0].properties.status.type,parentSchema:schema25.allOf[0].properties.status,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 599 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema25.allOf[0].properties.status,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 400 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema25.allOf[0].properties.status,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.retryAfter !== undefined){
let data11 = data.retryAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/properties/retryAfter/type",keyword:"type",params:{type: "integer"},schema:schema25.allOf[0].properties.retryAfter.type,parentSchema:schema25.allOf[0].properties.retryAfter,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 86400 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/properties/retryAfter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema25.allOf[0].properties.retryAfter,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/allOf/0/properties/retryAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.allOf[0].properties.retryAfter,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.delay !== undefined){
let data12 = data.delay;
const _errs51 = errors;
let valid17 = false;
let passing0 = null;
const _errs52 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 600000 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema25.allOf[0].properties.delay.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.allOf[0].properties.delay.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/0/type",keyword:"type",params:{type: "number"},schema:schema25.allOf[0].properties.delay.oneOf[0].type,parentSchema:schema25.allOf[0].properties.delay.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid5 = _errs52 === errors;
if(_valid5){
valid17 = true;
passing0 = 0;
}
const _errs54 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.distribution === undefined){
const err36 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema25.allOf[0].properties.delay.oneOf[1].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.from === undefined){
const err37 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},schema:schema25.allOf[0].properties.delay.oneOf[1].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.to === undefined){
const err38 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},schema:schema25.allOf[0].properties.delay.oneOf[1].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key0 in data12){
if(!(((key0 === "distribution") || (key0 === "from")) || (key0 === "to"))){
const err39 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.distribution !== undefined){
let data13 = data12.distribution;
if(typeof data13 !== "string"){
const err40 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema25.allOf[0].properties.delay.oneOf[1].properties.distribution.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.distribution,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if("uniform" !== data13){
const err41 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/distribution/const",keyword:"const",params:{allowedValue: "uniform"},schema:"uniform",parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.distribution,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.from !== undefined){
let data14 = data12.from;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 600000 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/delay/from",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/delay/from",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/delay/from",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/from/type",keyword:"type",params:{type: "number"},schema:schema25.allOf[0].properties.delay.oneOf[1].properties.from.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.from,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.to !== undefined){
let data15 = data12.to;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 600000 || isNaN(data15)){
const err45 = {instancePath:instancePath+"/delay/to",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.to,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/delay/to",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.to,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/delay/to",schemaPath:"#/allOf/0/properties/delay/oneOf/1/properties/to/type",keyword:"type",params:{type: "number"},schema:schema25.allOf[0].properties.delay.oneOf[1].properties.to.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[1].properties.to,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema25.allOf[0].properties.delay.oneOf[1].type,parentSchema:schema25.allOf[0].properties.delay.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs54 === errors;
if(_valid5 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid5){
valid17 = true;
passing0 = 1;
var props4 = true;
}
const _errs63 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.distribution === undefined){
const err49 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema25.allOf[0].properties.delay.oneOf[2].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data12.mean === undefined){
const err50 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/required",keyword:"required",params:{missingProperty: "mean"},schema:schema25.allOf[0].properties.delay.oneOf[2].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data12.deviation === undefined){
const err51 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/required",keyword:"required",params:{missingProperty: "deviation"},schema:schema25.allOf[0].properties.delay.oneOf[2].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "distribution") || (key1 === "mean")) || (key1 === "deviation"))){
const err52 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.distribution !== undefined){
let data16 = data12.distribution;
if(typeof data16 !== "string"){
const err53 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema25.allOf[0].properties.delay.oneOf[2].properties.distribution.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.distribution,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if("normal" !== data16){
const err54 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/distribution/const",keyword:"const",params:{allowedValue: "normal"},schema:"normal",parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.distribution,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.mean !== undefined){
let data17 = data12.mean;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 600000 || isNaN(data17)){
const err55 = {instancePath:instancePath+"/delay/mean",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/mean/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.mean,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/delay/mean",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.mean,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/delay/mean",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/mean/type",keyword:"type",params:{type: "number"},schema:schema25.allOf[0].properties.delay.oneOf[2].properties.mean.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.mean,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data12.deviation !== undefined){
let data18 = data12.deviation;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 600000 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/delay/deviation",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/deviation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.deviation,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err59 = {instancePath:instancePath+"/delay/deviation",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.deviation,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/delay/deviation",schemaPath:"#/allOf/0/properties/delay/oneOf/2/properties/deviation/type",keyword:"type",params:{type: "number"},schema:schema25.allOf[0].properties.delay.oneOf[2].properties.deviation.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[2].properties.deviation,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema25.allOf[0].properties.delay.oneOf[2].type,parentSchema:schema25.allOf[0].properties.delay.oneOf[2],data:data12};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid5 = _errs63 === errors;
if(_valid5 && valid17){
valid17 = false;
passing0 = [passing0, 2];
}
else {
if(_valid5){
valid17 = true;
passing0 = 2;
if(props4 !== true){
props4 = true;
}
}
const _errs72 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.distribution === undefined){
const err62 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/required",keyword:"required",params:{missingProperty: "distribution"},schema:schema25.allOf[0].properties.delay.oneOf[3].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data12.median === undefined){
const err63 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/required",keyword:"required",params:{missingProperty: "median"},schema:schema25.allOf[0].properties.delay.oneOf[3].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data12.p99 === undefined){
const err64 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/required",keyword:"required",params:{missingProperty: "p99"},schema:schema25.allOf[0].properties.delay.oneOf[3].required,parentSchema:schema25.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "distribution") || (key2 === "median")) || (key2 === "p99"))){
const err65 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema25.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data12.distribution !== undefined){
let data19 = data12.distribution;
if(typeof data19 !== "string"){
const err66 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema25.allOf[0].properties.delay.oneOf[3].properties.distribution.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.distribution,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if("lognormal" !== data19){
const err67 = {instancePath:instancePath+"/delay/distribution",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/distribution/const",keyword:"const",params:{allowedValue: "lognormal"},schema:"lognormal",parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.distribution,data:data19};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data12.median !== undefined){
let data20 = data12.median;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 600000 || isNaN(data20)){
const err68 = {instancePath:instancePath+"/delay/median",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/median/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.median,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err69 = {instancePath:instancePath+"/delay/median",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.median,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/delay/median",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/median/type",keyword:"type",params:{type: "number"},schema:schema25.allOf[0].properties.delay.oneOf[3].properties.median.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.median,data:data20};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data12.p99 !== undefined){
let data21 = data12.p99;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 600000 || isNaN(data21)){
const err71 = {instancePath:instancePath+"/delay/p99",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/p99/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.p99,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err72 = {instancePath:instancePath+"/delay/p99",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/p99/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.p99,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/delay/p99",schemaPath:"#/allOf/0/properties/delay/oneOf/3/properties/p99/type",keyword:"type",params:{type: "number"},schema:schema25.allOf[0].properties.delay.oneOf[3].properties.p99.type,parentSchema:schema25.allOf[0].properties.delay.oneOf[3].properties.p99,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf/3/type",keyword:"type",params:{type: "object"},schema:schema25.allOf[0].properties.delay.oneOf[3].type,parentSchema:schema25.allOf[0].properties.delay.oneOf[3],data:data12};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid5 = _errs72 === errors;
if(_valid5 && valid17){
valid17 = false;
passing0 = [passing0, 3];
}
else {
if(_valid5){
valid17 = true;
passing0 = 3;
if(props4 !== true){
props4 = true;
}
}
}
}
}
if(!valid17){
const err75 = {instancePath:instancePath+"/delay",schemaPath:"#/allOf/0/properties/delay/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema25.allOf[0].properties.delay.oneOf,parentSchema:schema25.allOf[0].properties.delay,data:data12};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},schema:schema25.allOf[0].type,parentSchema:schema25.allOf[0],data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const _errs82 = errors;
let valid21 = true;
const _errs83 = errors;
const _errs84 = errors;
let valid22 = false;
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.fault === undefined) && (missing4 = "fault")){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
if(data.fault !== undefined){
let data22 = data.fault;
if(!((data22 === "too-many-requests") || (data22 === "status"))){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
var _valid7 = _errs85 === errors;
valid22 = valid22 || _valid7;
if(_valid7){
var props5 = {};
props5.fault = true;
}
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.fault === undefined) && (missing5 = "fault")){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
if(data.fault !== undefined){
const _errs88 = errors;
if("bad-gateway" !== data.fault){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var valid24 = _errs88 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.paid !== undefined){
const _errs89 = errors;
if(false !== data.paid){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid24 = _errs89 === errors;
}
else {
var valid24 = true;
}
}
}
}
var _valid7 = _errs87 === errors;
valid22 = valid22 || _valid7;
if(_valid7){
if(props5 !== true){
props5 = props5 || {};
props5.fault = true;
props5.paid = true;
}
}
const _errs90 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.fault === undefined) && (missing6 = "fault")) || ((data.paid === undefined) && (missing6 = "paid"))){
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
if(data.fault !== undefined){
let data25 = data.fault;
const _errs91 = errors;
if(!(((data25 === "reset") || (data25 === "timeout")) || (data25 === "truncated"))){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid25 = _errs91 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.paid !== undefined){
const _errs92 = errors;
if(false !== data.paid){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid25 = _errs92 === errors;
}
else {
var valid25 = true;
}
}
}
}
var _valid7 = _errs90 === errors;
valid22 = valid22 || _valid7;
if(_valid7){
if(props5 !== true){
props5 = props5 || {};
props5.fault = true;
props5.paid = true;
}
}
if(!valid22){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when !== undefined){
let data27 = data.when;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.scenarios !== undefined){
const err86 = {instancePath:instancePath+"/when/scenarios",schemaPath:"#/allOf/1/then/properties/when/properties/scenarios/not",keyword:"not",params:{},schema:schema25.allOf[1].then.properties.when.properties.scenarios.not,parentSchema:schema25.allOf[1].then.properties.when.properties.scenarios,data:data27.scenarios};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
var _valid6 = _errs93 === errors;
valid21 = _valid6;
if(valid21){
if(props5 !== true){
props5 = props5 || {};
props5.when = true;
}
}
}
if(!valid21){
const err87 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema25.allOf[1].if,parentSchema:schema25.allOf[1],data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.when = true;
props0.share = true;
props0.burst = true;
}
if(data.when !== undefined){
if(!(validate62(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data30 = data.share;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1 || isNaN(data30)){
const err88 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema25.properties.share,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data30 <= 0 || isNaN(data30)){
const err89 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema25.properties.share,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"},schema:schema25.properties.share.type,parentSchema:schema25.properties.share,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.burst !== undefined){
let data31 = data.burst;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err91 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.burst.type,parentSchema:schema25.properties.burst,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
const err92 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema25.properties.burst,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err93 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.burst,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err94 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema22.properties.$schema.type,parentSchema:schema22.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.seed.type,parentSchema:schema22.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema22.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.delay !== undefined){
if(!(validate57(data.delay, {instancePath:instancePath+"/delay",parentData:data,parentDataProperty:"delay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
if(!(validate59(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data4 = data.rules;
if(Array.isArray(data4)){
if(data4.length > 100){
const err4 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema22.properties.rules,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.rules,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data4[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema22.properties.rules.type,parentSchema:schema22.properties.rules,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.queues !== undefined){
let data6 = data.queues;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
const _errs12 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err7 = {instancePath:instancePath+"/queues",schemaPath:"#/properties/queues/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},schema:"^\\S+$",parentSchema:schema22.properties.queues.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
const err8 = {instancePath:instancePath+"/queues",schemaPath:"#/properties/queues/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema22.properties.queues.propertyNames,parentSchema:schema22.properties.queues,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key1 in data6){
if(!(validate53(data6[key1], {instancePath:instancePath+"/queues/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/queues",schemaPath:"#/properties/queues/type",keyword:"type",params:{type: "object"},schema:schema22.properties.queues.type,parentSchema:schema22.properties.queues,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data){
if((((((key2 !== "$schema") && (key2 !== "seed")) && (key2 !== "delay")) && (key2 !== "limit")) && (key2 !== "rules")) && (key2 !== "queues")){
const err10 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
