// Written by the generator from the documents in spec/. Do not edit: change them and generate again.
const helper0 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};
"use strict";
export const BgvConfig = validate53;
const schema20 = {"title":"The configuration of bgv-kit","description":"The targets of `bgv contract`: bgv.config.json, or the default export of bgv.config.ts, .mjs or .js.","type":"object","required":["targets"],"additionalProperties":false,"x-message":"must be an object with `targets`","properties":{"$schema":{"description":"The location of this schema, for editors.","type":"string","x-message":"must be the address of a JSON Schema, in quotation marks"},"targets":{"description":"The targets of contract runs, by name. `sandbox`, `qa` and `live` exist without this file; a target with the same name here replaces them.","type":"object","additionalProperties":{"$ref":"#/$defs/ConfigTarget"},"x-message":"must be an object: the name of a target, and what it is"}}};
const schema21 = {"description":"A target of contract runs, and the options of its runs.","type":"object","required":["baseUrl"],"additionalProperties":false,"x-message":"must be an object with `baseUrl`","properties":{"baseUrl":{"description":"With the base path: https://testbgv.konnectnxt.com/api","type":"string","pattern":"^https?://[^\\s/?#@\\\\]+(/[^\\s?#\\\\]*)?$","x-message":"must be a base URL with its base path, such as https://testbgv.konnectnxt.com/api, without a user's name, a query or a fragment"},"keyVariables":{"description":"The environment variables that hold the keys, so that a file contains no key.","type":"object","additionalProperties":false,"x-message":"must be an object: the name of a key, and the variable that holds it","properties":{"main":{"description":"A working key with enough credits.","$ref":"#/$defs/VariableName"},"low":{"description":"A working key with few credits, all of which are spent.","$ref":"#/$defs/VariableName"},"empty":{"description":"A working key without credits.","$ref":"#/$defs/VariableName"},"forbidden":{"description":"A key without access.","$ref":"#/$defs/VariableName"},"revoked":{"description":"A key that was revoked.","$ref":"#/$defs/VariableName"}}},"keys":{"description":"The keys themselves, only for a server on this machine. A sandbox's keys are not secret.","type":"object","additionalProperties":false,"x-message":"must be an object: the name of a key, and the key","properties":{"main":{"description":"A working key with enough credits.","$ref":"#/$defs/Key"},"low":{"description":"A working key with few credits, all of which are spent.","$ref":"#/$defs/Key"},"empty":{"description":"A working key without credits.","$ref":"#/$defs/Key"},"forbidden":{"description":"A key without access.","$ref":"#/$defs/Key"},"revoked":{"description":"A key that was revoked.","$ref":"#/$defs/Key"}}},"numbers":{"description":"The numbers that a run may request. People's numbers belong in the environment: { \"env\": \"BGV_FOUND\" }.","type":"object","additionalProperties":false,"x-message":"must be an object with `found`, `noRecord` or `bureauError`","properties":{"found":{"description":"Numbers with a record.","$ref":"#/$defs/ConfigNumbers"},"noRecord":{"description":"Numbers without a record.","$ref":"#/$defs/ConfigNumbers"},"bureauError":{"description":"Numbers with a bureau failure; only a sandbox has any.","$ref":"#/$defs/ConfigNumbers"}}},"fullName":{"description":"The full name of the person with these numbers, by default a made-up one. It belongs in the environment: { \"env\": \"BGV_NAME\" }.","x-message":"must be a string, or { env: 'BGV_NAME' } with the name of an environment variable in capitals","anyOf":[{"type":"string","pattern":"\\S"},{"description":"A value that is read from the environment when a run starts.","type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"description":"The name of the variable, in capitals: BGV_FOUND.","type":"string","pattern":"^[A-Z_][A-Z0-9_]*$","x-message":"must be the name of an environment variable in capitals, such as BGV_FOUND"}}}]},"purpose":{"description":"Your purpose, sent with every request that reaches the bureau.","x-message":"must be a string, or { env: 'BGV_PURPOSE' } with the name of an environment variable in capitals","anyOf":[{"type":"string","pattern":"\\S"},{"description":"A value that is read from the environment when a run starts.","type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"description":"The name of the variable, in capitals: BGV_FOUND.","type":"string","pattern":"^[A-Z_][A-Z0-9_]*$","x-message":"must be the name of an environment variable in capitals, such as BGV_FOUND"}}}]},"maxCredits":{"description":"The budget in credits. By default unlimited on this machine, and 0 on other machines.","type":"integer","minimum":0,"x-message":"must be an integer, 0 or more"},"concurrency":{"description":"Concurrent free requests: by default 8 on this machine, 1 on other machines and with a budget.","type":"integer","minimum":1,"x-message":"must be an integer, 1 or more"},"requestsPerSecond":{"description":"Maximum requests per second; no limit by default.","type":"number","exclusiveMinimum":0,"x-message":"must be a number above 0; leave it out for no limit"},"timeoutMs":{"description":"The timeout of a response in milliseconds, 10000 by default.","type":"integer","minimum":1,"maximum":3600000,"x-message":"must be an integer of milliseconds, from 1 to 3600000"},"sharedKey":{"description":"Other callers use the same keys. Balances then decide nothing.","type":"boolean","x-message":"must be true or false"},"strict":{"description":"Also fails differences where the vendor documentation is silent.","type":"boolean","x-message":"must be true or false"},"seed":{"description":"The seed of random requests; by default each run draws one.","type":"integer","x-message":"must be an integer"}},"if":{"properties":{"baseUrl":{"anyOf":[{"pattern":"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]+)?(/|$)"},{"not":{"pattern":"^https?://"}}]}}},"else":{"properties":{"keys":{"not":{},"x-message":"stand in a file only for a server on this machine; use keyVariables"}}}};
const pattern3 = new RegExp("^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]+)?(/|$)", "u");
const pattern4 = new RegExp("^https?://", "u");
const pattern5 = new RegExp("^https?://[^\\s/?#@\\\\]+(/[^\\s?#\\\\]*)?$", "u");
const pattern8 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
const func1 = Object.prototype.hasOwnProperty;
const schema22 = {"type":"string","pattern":"^[A-Z_][A-Z0-9_]*$","x-message":"must be the name of an environment variable in capitals, such as BGV_KEY, and not the key itself"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:schema22,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^[!-~]+$","x-message":"must be a key: a string of one or more ASCII characters without spaces"};
const pattern7 = new RegExp("^[!-~]+$", "u");

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
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema23,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"Numbers or variables. A variable may contain several numbers, separated by commas.","type":"array","x-message":"must be an array of numbers","items":{"x-message":"must be a number in quotation marks, or { env: 'BGV_FOUND' } with the name of an environment variable in capitals","anyOf":[{"type":"string","pattern":"\\S"},{"description":"A value that is read from the environment when a run starts.","type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"description":"The name of the variable, in capitals: BGV_FOUND.","type":"string","pattern":"^[A-Z_][A-Z0-9_]*$","x-message":"must be the name of an environment variable in capitals, such as BGV_FOUND"}}}]}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema24.items.anyOf[0],data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema24.items.anyOf[0].type,parentSchema:schema24.items.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.env === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "env"},schema:schema24.items.anyOf[1].required,parentSchema:schema24.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(key0 === "env")){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.env !== undefined){
let data1 = data0.env;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/env",schemaPath:"#/items/anyOf/1/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:schema24.items.anyOf[1].properties.env,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/env",schemaPath:"#/items/anyOf/1/properties/env/type",keyword:"type",params:{type: "string"},schema:schema24.items.anyOf[1].properties.env.type,parentSchema:schema24.items.anyOf[1].properties.env,data:data1};
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
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema24.items.anyOf[1].type,parentSchema:schema24.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},schema:schema24.items.anyOf,parentSchema:schema24.items,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseUrl !== undefined){
let data0 = data.baseUrl;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {};
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
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys !== undefined){
const err4 = {instancePath:instancePath+"/keys",schemaPath:"#/else/properties/keys/not",keyword:"not",params:{},schema:schema21.else.properties.keys.not,parentSchema:schema21.else.properties.keys,data:data.keys};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.keys = true;
props0.baseUrl = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},schema:schema21.if,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseUrl === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseUrl"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.baseUrl !== undefined){
let data2 = data.baseUrl;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#@\\\\]+(/[^\\s?#\\\\]*)?$"},schema:"^https?://[^\\s/?#@\\\\]+(/[^\\s?#\\\\]*)?$",parentSchema:schema21.properties.baseUrl,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: "string"},schema:schema21.properties.baseUrl.type,parentSchema:schema21.properties.baseUrl,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.keyVariables !== undefined){
let data3 = data.keyVariables;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((((key1 === "main") || (key1 === "low")) || (key1 === "empty")) || (key1 === "forbidden")) || (key1 === "revoked"))){
const err10 = {instancePath:instancePath+"/keyVariables",schemaPath:"#/properties/keyVariables/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema21.properties.keyVariables,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.main !== undefined){
if(!(validate55(data3.main, {instancePath:instancePath+"/keyVariables/main",parentData:data3,parentDataProperty:"main",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data3.low !== undefined){
if(!(validate55(data3.low, {instancePath:instancePath+"/keyVariables/low",parentData:data3,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data3.empty !== undefined){
if(!(validate55(data3.empty, {instancePath:instancePath+"/keyVariables/empty",parentData:data3,parentDataProperty:"empty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data3.forbidden !== undefined){
if(!(validate55(data3.forbidden, {instancePath:instancePath+"/keyVariables/forbidden",parentData:data3,parentDataProperty:"forbidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data3.revoked !== undefined){
if(!(validate55(data3.revoked, {instancePath:instancePath+"/keyVariables/revoked",parentData:data3,parentDataProperty:"revoked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/keyVariables",schemaPath:"#/properties/keyVariables/type",keyword:"type",params:{type: "object"},schema:schema21.properties.keyVariables.type,parentSchema:schema21.properties.keyVariables,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.keys !== undefined){
let data9 = data.keys;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((key2 === "main") || (key2 === "low")) || (key2 === "empty")) || (key2 === "forbidden")) || (key2 === "revoked"))){
const err12 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema21.properties.keys,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.main !== undefined){
if(!(validate61(data9.main, {instancePath:instancePath+"/keys/main",parentData:data9,parentDataProperty:"main",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data9.low !== undefined){
if(!(validate61(data9.low, {instancePath:instancePath+"/keys/low",parentData:data9,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data9.empty !== undefined){
if(!(validate61(data9.empty, {instancePath:instancePath+"/keys/empty",parentData:data9,parentDataProperty:"empty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data9.forbidden !== undefined){
if(!(validate61(data9.forbidden, {instancePath:instancePath+"/keys/forbidden",parentData:data9,parentDataProperty:"forbidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data9.revoked !== undefined){
if(!(validate61(data9.revoked, {instancePath:instancePath+"/keys/revoked",parentData:data9,parentDataProperty:"revoked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},schema:schema21.properties.keys.type,parentSchema:schema21.properties.keys,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.numbers !== undefined){
let data15 = data.numbers;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(((key3 === "found") || (key3 === "noRecord")) || (key3 === "bureauError"))){
const err14 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema21.properties.numbers,data:data15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data15.found !== undefined){
if(!(validate67(data15.found, {instancePath:instancePath+"/numbers/found",parentData:data15,parentDataProperty:"found",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data15.noRecord !== undefined){
if(!(validate67(data15.noRecord, {instancePath:instancePath+"/numbers/noRecord",parentData:data15,parentDataProperty:"noRecord",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data15.bureauError !== undefined){
if(!(validate67(data15.bureauError, {instancePath:instancePath+"/numbers/bureauError",parentData:data15,parentDataProperty:"bureauError",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "object"},schema:schema21.properties.numbers.type,parentSchema:schema21.properties.numbers,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.fullName !== undefined){
let data19 = data.fullName;
const _errs38 = errors;
let valid9 = false;
const _errs39 = errors;
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
const err16 = {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.fullName.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema21.properties.fullName.anyOf[0].type,parentSchema:schema21.properties.fullName.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid9 = valid9 || _valid2;
const _errs41 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.env === undefined){
const err18 = {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/anyOf/1/required",keyword:"required",params:{missingProperty: "env"},schema:schema21.properties.fullName.anyOf[1].required,parentSchema:schema21.properties.fullName.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key4 in data19){
if(!(key4 === "env")){
const err19 = {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema21.properties.fullName.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.env !== undefined){
let data20 = data19.env;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err20 = {instancePath:instancePath+"/fullName/env",schemaPath:"#/properties/fullName/anyOf/1/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:schema21.properties.fullName.anyOf[1].properties.env,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/fullName/env",schemaPath:"#/properties/fullName/anyOf/1/properties/env/type",keyword:"type",params:{type: "string"},schema:schema21.properties.fullName.anyOf[1].properties.env.type,parentSchema:schema21.properties.fullName.anyOf[1].properties.env,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema21.properties.fullName.anyOf[1].type,parentSchema:schema21.properties.fullName.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err23 = {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/anyOf",keyword:"anyOf",params:{},schema:schema21.properties.fullName.anyOf,parentSchema:schema21.properties.fullName,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.purpose !== undefined){
let data21 = data.purpose;
const _errs47 = errors;
let valid11 = false;
const _errs48 = errors;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err24 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.purpose.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema21.properties.purpose.anyOf[0].type,parentSchema:schema21.properties.purpose.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs48 === errors;
valid11 = valid11 || _valid3;
const _errs50 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.env === undefined){
const err26 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/anyOf/1/required",keyword:"required",params:{missingProperty: "env"},schema:schema21.properties.purpose.anyOf[1].required,parentSchema:schema21.properties.purpose.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data21){
if(!(key5 === "env")){
const err27 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema21.properties.purpose.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.env !== undefined){
let data22 = data21.env;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err28 = {instancePath:instancePath+"/purpose/env",schemaPath:"#/properties/purpose/anyOf/1/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:schema21.properties.purpose.anyOf[1].properties.env,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/purpose/env",schemaPath:"#/properties/purpose/anyOf/1/properties/env/type",keyword:"type",params:{type: "string"},schema:schema21.properties.purpose.anyOf[1].properties.env.type,parentSchema:schema21.properties.purpose.anyOf[1].properties.env,data:data22};
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
else {
const err30 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema21.properties.purpose.anyOf[1].type,parentSchema:schema21.properties.purpose.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs50 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const err31 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/anyOf",keyword:"anyOf",params:{},schema:schema21.properties.purpose.anyOf,parentSchema:schema21.properties.purpose,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data.maxCredits !== undefined){
let data23 = data.maxCredits;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err32 = {instancePath:instancePath+"/maxCredits",schemaPath:"#/properties/maxCredits/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.maxCredits.type,parentSchema:schema21.properties.maxCredits,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err33 = {instancePath:instancePath+"/maxCredits",schemaPath:"#/properties/maxCredits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.properties.maxCredits,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.concurrency !== undefined){
let data24 = data.concurrency;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err34 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.concurrency.type,parentSchema:schema21.properties.concurrency,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err35 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema21.properties.concurrency,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.requestsPerSecond !== undefined){
let data25 = data.requestsPerSecond;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 <= 0 || isNaN(data25)){
const err36 = {instancePath:instancePath+"/requestsPerSecond",schemaPath:"#/properties/requestsPerSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema21.properties.requestsPerSecond,data:data25};
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
const err37 = {instancePath:instancePath+"/requestsPerSecond",schemaPath:"#/properties/requestsPerSecond/type",keyword:"type",params:{type: "number"},schema:schema21.properties.requestsPerSecond.type,parentSchema:schema21.properties.requestsPerSecond,data:data25};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.timeoutMs !== undefined){
let data26 = data.timeoutMs;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err38 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.timeoutMs.type,parentSchema:schema21.properties.timeoutMs,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 3600000 || isNaN(data26)){
const err39 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},schema:3600000,parentSchema:schema21.properties.timeoutMs,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err40 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema21.properties.timeoutMs,data:data26};
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
if(data.sharedKey !== undefined){
let data27 = data.sharedKey;
if(typeof data27 !== "boolean"){
const err41 = {instancePath:instancePath+"/sharedKey",schemaPath:"#/properties/sharedKey/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.sharedKey.type,parentSchema:schema21.properties.sharedKey,data:data27};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.strict !== undefined){
let data28 = data.strict;
if(typeof data28 !== "boolean"){
const err42 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.strict.type,parentSchema:schema21.properties.strict,data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.seed !== undefined){
let data29 = data.seed;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err43 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.seed.type,parentSchema:schema21.properties.seed,data:data29};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "targets"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema20.properties.$schema.type,parentSchema:schema20.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.targets !== undefined){
let data1 = data.targets;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate54(data1[key1], {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},schema:schema20.properties.targets.type,parentSchema:schema20.properties.targets,data:data1};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CassetteEntry = validate72;
const schema25 = {"description":"A recorded call. All its values are synthetic.","type":"object","required":["call","operation","key","rules","request","response"],"properties":{"call":{"description":"The call's number, from 1.","type":"integer","minimum":1},"operation":{"description":"The document's `operationId`.","type":"string"},"key":{"description":"The key that was used, `key-1` for the first one; null without a key.","type":["string","null"],"pattern":"^key-[0-9]+$"},"rules":{"description":"The rules that the request breaks, by id. The real request broke the same rules.","type":"array","items":{"type":"string"}},"request":{"$ref":"#/$defs/RecordedBody"},"response":{"allOf":[{"description":"A recorded body: JSON with synthetic values, or only its form.","oneOf":[{"type":"object","required":["form","json"],"properties":{"form":{"type":"string","const":"json"},"json":{"description":"Any JSON value."}}},{"type":"object","required":["form"],"properties":{"form":{"type":"string","const":"empty"}}},{"description":"A body that is not JSON. Its content is not recorded.","type":"object","required":["form"],"properties":{"form":{"type":"string","const":"other"}}}]},{"type":"object","required":["status"],"properties":{"status":{"type":"integer","minimum":200,"maximum":599}}}]}}};
const pattern14 = new RegExp("^key-[0-9]+$", "u");
const schema26 = {"description":"A recorded body: JSON with synthetic values, or only its form.","oneOf":[{"type":"object","required":["form","json"],"properties":{"form":{"type":"string","const":"json"},"json":{"description":"Any JSON value."}}},{"type":"object","required":["form"],"properties":{"form":{"type":"string","const":"empty"}}},{"description":"A body that is not JSON. Its content is not recorded.","type":"object","required":["form"],"properties":{"form":{"type":"string","const":"other"}}}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "form"},schema:schema26.oneOf[0].required,parentSchema:schema26.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.json === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "json"},schema:schema26.oneOf[0].required,parentSchema:schema26.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.form !== undefined){
let data0 = data.form;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/form",schemaPath:"#/oneOf/0/properties/form/type",keyword:"type",params:{type: "string"},schema:schema26.oneOf[0].properties.form.type,parentSchema:schema26.oneOf[0].properties.form,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("json" !== data0){
const err3 = {instancePath:instancePath+"/form",schemaPath:"#/oneOf/0/properties/form/const",keyword:"const",params:{allowedValue: "json"},schema:"json",parentSchema:schema26.oneOf[0].properties.form,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema26.oneOf[0].type,parentSchema:schema26.oneOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.form = true;
props0.json = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "form"},schema:schema26.oneOf[1].required,parentSchema:schema26.oneOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.form !== undefined){
let data1 = data.form;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/form",schemaPath:"#/oneOf/1/properties/form/type",keyword:"type",params:{type: "string"},schema:schema26.oneOf[1].properties.form.type,parentSchema:schema26.oneOf[1].properties.form,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("empty" !== data1){
const err7 = {instancePath:instancePath+"/form",schemaPath:"#/oneOf/1/properties/form/const",keyword:"const",params:{allowedValue: "empty"},schema:"empty",parentSchema:schema26.oneOf[1].properties.form,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema26.oneOf[1].type,parentSchema:schema26.oneOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.form = true;
}
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "form"},schema:schema26.oneOf[2].required,parentSchema:schema26.oneOf[2],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.form !== undefined){
let data2 = data.form;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/form",schemaPath:"#/oneOf/2/properties/form/type",keyword:"type",params:{type: "string"},schema:schema26.oneOf[2].properties.form.type,parentSchema:schema26.oneOf[2].properties.form,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("other" !== data2){
const err11 = {instancePath:instancePath+"/form",schemaPath:"#/oneOf/2/properties/form/const",keyword:"const",params:{allowedValue: "other"},schema:"other",parentSchema:schema26.oneOf[2].properties.form,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema26.oneOf[2].type,parentSchema:schema26.oneOf[2],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.form = true;
}
}
}
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema26.oneOf,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
validate73.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.call === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rules === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.request === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.response === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.call !== undefined){
let data0 = data.call;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.call.type,parentSchema:schema25.properties.call,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.call,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},schema:schema25.properties.operation.type,parentSchema:schema25.properties.operation,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: schema25.properties.key.type},schema:schema25.properties.key.type,parentSchema:schema25.properties.key,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err10 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^key-[0-9]+$"},schema:"^key-[0-9]+$",parentSchema:schema25.properties.key,data:data2};
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
if(data.rules !== undefined){
let data3 = data.rules;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.rules.items.type,parentSchema:schema25.properties.rules.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema25.properties.rules.type,parentSchema:schema25.properties.rules,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate73(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
let data6 = data.response;
const _errs14 = errors;
let valid4 = false;
let passing0 = null;
const _errs15 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.form === undefined){
const err13 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "form"},schema:schema25.properties.response.allOf[0].oneOf[0].required,parentSchema:schema25.properties.response.allOf[0].oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.json === undefined){
const err14 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf/0/required",keyword:"required",params:{missingProperty: "json"},schema:schema25.properties.response.allOf[0].oneOf[0].required,parentSchema:schema25.properties.response.allOf[0].oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.form !== undefined){
let data7 = data6.form;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/response/form",schemaPath:"#/properties/response/allOf/0/oneOf/0/properties/form/type",keyword:"type",params:{type: "string"},schema:schema25.properties.response.allOf[0].oneOf[0].properties.form.type,parentSchema:schema25.properties.response.allOf[0].oneOf[0].properties.form,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("json" !== data7){
const err16 = {instancePath:instancePath+"/response/form",schemaPath:"#/properties/response/allOf/0/oneOf/0/properties/form/const",keyword:"const",params:{allowedValue: "json"},schema:"json",parentSchema:schema25.properties.response.allOf[0].oneOf[0].properties.form,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema25.properties.response.allOf[0].oneOf[0].type,parentSchema:schema25.properties.response.allOf[0].oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props1 = {};
props1.form = true;
props1.json = true;
}
const _errs19 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.form === undefined){
const err18 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf/1/required",keyword:"required",params:{missingProperty: "form"},schema:schema25.properties.response.allOf[0].oneOf[1].required,parentSchema:schema25.properties.response.allOf[0].oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.form !== undefined){
let data8 = data6.form;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/response/form",schemaPath:"#/properties/response/allOf/0/oneOf/1/properties/form/type",keyword:"type",params:{type: "string"},schema:schema25.properties.response.allOf[0].oneOf[1].properties.form.type,parentSchema:schema25.properties.response.allOf[0].oneOf[1].properties.form,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("empty" !== data8){
const err20 = {instancePath:instancePath+"/response/form",schemaPath:"#/properties/response/allOf/0/oneOf/1/properties/form/const",keyword:"const",params:{allowedValue: "empty"},schema:"empty",parentSchema:schema25.properties.response.allOf[0].oneOf[1].properties.form,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema25.properties.response.allOf[0].oneOf[1].type,parentSchema:schema25.properties.response.allOf[0].oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
if(props1 !== true){
props1 = props1 || {};
props1.form = true;
}
}
const _errs23 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.form === undefined){
const err22 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf/2/required",keyword:"required",params:{missingProperty: "form"},schema:schema25.properties.response.allOf[0].oneOf[2].required,parentSchema:schema25.properties.response.allOf[0].oneOf[2],data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.form !== undefined){
let data9 = data6.form;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/response/form",schemaPath:"#/properties/response/allOf/0/oneOf/2/properties/form/type",keyword:"type",params:{type: "string"},schema:schema25.properties.response.allOf[0].oneOf[2].properties.form.type,parentSchema:schema25.properties.response.allOf[0].oneOf[2].properties.form,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("other" !== data9){
const err24 = {instancePath:instancePath+"/response/form",schemaPath:"#/properties/response/allOf/0/oneOf/2/properties/form/const",keyword:"const",params:{allowedValue: "other"},schema:"other",parentSchema:schema25.properties.response.allOf[0].oneOf[2].properties.form,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema25.properties.response.allOf[0].oneOf[2].type,parentSchema:schema25.properties.response.allOf[0].oneOf[2],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
if(props1 !== true){
props1 = props1 || {};
props1.form = true;
}
}
}
}
if(!valid4){
const err26 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema25.properties.response.allOf[0].oneOf,parentSchema:schema25.properties.response.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.status === undefined){
const err27 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/1/required",keyword:"required",params:{missingProperty: "status"},schema:schema25.properties.response.allOf[1].required,parentSchema:schema25.properties.response.allOf[1],data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.status !== undefined){
let data10 = data6.status;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/response/status",schemaPath:"#/properties/response/allOf/1/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.response.allOf[1].properties.status.type,parentSchema:schema25.properties.response.allOf[1].properties.status,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 599 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/response/status",schemaPath:"#/properties/response/allOf/1/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema25.properties.response.allOf[1].properties.status,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10 < 200 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/response/status",schemaPath:"#/properties/response/allOf/1/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema25.properties.response.allOf[1].properties.status,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/allOf/1/type",keyword:"type",params:{type: "object"},schema:schema25.properties.response.allOf[1].type,parentSchema:schema25.properties.response.allOf[1],data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(props1 !== true){
props1 = props1 || {};
props1.status = true;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"call":true,"operation":true,"key":true,"rules":true,"request":true,"response":true},"dynamicProps":false,"dynamicItems":false};

export const CassetteHead = validate75;
const schema27 = {"description":"The first line of a cassette.","type":"object","required":["format","version"],"properties":{"format":{"type":"string","const":"bgv-cassette"},"version":{"type":"integer","const":2}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema27.properties.format.type,parentSchema:schema27.properties.format,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("bgv-cassette" !== data0){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "bgv-cassette"},schema:"bgv-cassette",parentSchema:schema27.properties.format,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.version.type,parentSchema:schema27.properties.version,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(2 !== data1){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 2},schema:2,parentSchema:schema27.properties.version,data:data1};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"format":true,"version":true},"dynamicProps":false,"dynamicItems":false};

export const ContractReport = validate76;
const schema28 = {"description":"The result of contract runs against one target. It contains no key and no personal value.","type":"object","required":["format","target","startedAt","duration","runs"],"additionalProperties":false,"properties":{"format":{"description":"The version of the report's form. It changes when a reader of the previous one would fail.","type":"string","const":"bgv-contract-report/2"},"target":{"description":"The base URL, without credentials.","type":"string","minLength":1},"startedAt":{"description":"The start of the first run: ISO 8601.","type":"string","format":"date-time"},"duration":{"description":"In milliseconds.","type":"number","minimum":0},"runs":{"description":"One for each operation of the document.","type":"array","items":{"$ref":"#/$defs/RunReport"}}}};
const func2 = helper0;
const formats0 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const schema29 = {"description":"The result of one run for one operation.","type":"object","required":["operation","strict","seed","plan","spent","outcome","transportErrors","counts","rules","requirements","cases"],"additionalProperties":false,"properties":{"operation":{"description":"The operation of the document.","type":"object","required":["id","method","path"],"additionalProperties":false,"properties":{"id":{"description":"Its operationId.","type":"string","minLength":1},"method":{"description":"The HTTP method in capitals.","type":"string","minLength":1},"path":{"description":"The path below the target's base URL.","type":"string"}}},"strict":{"description":"Whether differences also fail where the vendor documentation is silent.","type":"boolean"},"seed":{"description":"The seed of random requests: the same seed draws the same requests.","type":"integer"},"plan":{"description":"The plan of the run.","type":"object","required":["cases","planned","requests","credits","budget"],"additionalProperties":false,"properties":{"cases":{"description":"Cases derived from the document.","type":"integer","minimum":0},"planned":{"description":"Cases planned to run.","type":"integer","minimum":0},"requests":{"description":"The most requests that the planned cases send.","type":"integer","minimum":0},"credits":{"description":"The most that they can cost on a server that honours the contract.","type":"integer","minimum":0},"budget":{"description":"The most that the run was allowed to spend, in credits. Null: without limit.","type":["integer","null"],"minimum":0}}},"spent":{"description":"The use of the run.","type":"object","required":["requests","credits"],"additionalProperties":false,"properties":{"requests":{"description":"Requests sent.","type":"integer","minimum":0},"credits":{"description":"Credits spent, as far as the target's responses show.","type":"number"}}},"outcome":{"description":"kept: everything that was proved holds. broken: a rule is broken. unproved: nothing was proved, or the run ended early.","type":"string","enum":["kept","broken","unproved"]},"ended":{"description":"Why the run did not begin or ended early; absent when it was complete.","type":"string"},"transportErrors":{"description":"Transport errors; each kind once, with its count.","type":"array","items":{"description":"One kind, in words.","type":"string"}},"counts":{"description":"The number of cases per verdict.","type":"object","required":["fail","drift","inconclusive","pass","skip"],"additionalProperties":false,"properties":{"fail":{"description":"Cases with the verdict fail.","type":"integer","minimum":0},"drift":{"description":"Cases with the verdict drift.","type":"integer","minimum":0},"inconclusive":{"description":"Cases with the verdict inconclusive.","type":"integer","minimum":0},"pass":{"description":"Cases with the verdict pass.","type":"integer","minimum":0},"skip":{"description":"Cases with the verdict skip.","type":"integer","minimum":0}}},"rules":{"description":"One verdict per rule, in the order of the cases.","type":"array","items":{"$ref":"#/$defs/RuleVerdict"}},"requirements":{"description":"One verdict per requirement of the vendor documentation.","type":"array","items":{"$ref":"#/$defs/RequirementVerdict"}},"cases":{"description":"Every case, in the order in which they ran.","type":"array","items":{"$ref":"#/$defs/CaseReport"}}}};
const schema30 = {"description":"The verdict of one rule, from all its cases.","type":"object","required":["rule","family","verdict","proved","differences","reasons"],"additionalProperties":false,"properties":{"rule":{"description":"Its id.","type":"string","minLength":1},"family":{"description":"The group of cases that it belongs to.","type":"string","minLength":1},"verdict":{"description":"The worst of its cases; a skip only when none of them ran.","$ref":"#/$defs/VerdictWord"},"proved":{"description":"Conclusive cases.","type":"integer","minimum":0},"differences":{"description":"The differences of failed and drifting cases.","type":"array","items":{"$ref":"#/$defs/Difference"}},"reasons":{"description":"Why cases did not run or were inconclusive; each reason once.","type":"array","items":{"description":"A reason in words.","type":"string"}}}};
const schema31 = {"description":"pass: the conclusive cases hold. fail: a requirement of the vendor documentation does not hold. drift: the target differs where the vendor documentation is silent. inconclusive: cases ran, but none was conclusive. skip: no case ran.","type":"string","enum":["fail","drift","inconclusive","pass","skip"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "fail") || (data === "drift")) || (data === "inconclusive")) || (data === "pass")) || (data === "skip"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},schema:schema31.enum,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"A difference between the target and the document. It contains no key and no personal value.","type":"object","required":["label","path","message","received","assumed"],"additionalProperties":false,"properties":{"label":{"description":"The test request, or the calls, that showed it.","type":"string"},"path":{"description":"JSON Pointer into the body of the response; empty for the whole response.","type":"string"},"message":{"description":"The expectation: must be a string.","type":"string"},"received":{"description":"The received value, described.","type":"string"},"assumed":{"description":"The decisions behind the expectation; none if the vendor documentation states it.","type":"array","items":{"description":"The number of a page in decisions/.","type":"integer","minimum":1}},"request":{"$ref":"#/$defs/ShownRequest"}}};
const schema33 = {"description":"A request as shown in a report. It contains no key and, for a vendor's host, no value of its body.","type":"object","required":["body","curl"],"additionalProperties":false,"properties":{"body":{"description":"The body as a string. A value that must not be shown is replaced by its shape, such as <10 digits>.","type":"string"},"curl":{"description":"A command that repeats the request. It reads keys and the user's own numbers from variables.","type":"string"}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.curl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curl"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "body") || (key0 === "curl"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},schema:schema33.properties.body.type,parentSchema:schema33.properties.body,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.curl !== undefined){
let data1 = data.curl;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/curl",schemaPath:"#/properties/curl/type",keyword:"type",params:{type: "string"},schema:schema33.properties.curl.type,parentSchema:schema33.properties.curl,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.received === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "received"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.assumed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assumed"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "path")) || (key0 === "message")) || (key0 === "received")) || (key0 === "assumed")) || (key0 === "request"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},schema:schema32.properties.label.type,parentSchema:schema32.properties.label,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema32.properties.path.type,parentSchema:schema32.properties.path,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema32.properties.message.type,parentSchema:schema32.properties.message,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.received !== undefined){
let data3 = data.received;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/type",keyword:"type",params:{type: "string"},schema:schema32.properties.received.type,parentSchema:schema32.properties.received,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.assumed !== undefined){
let data4 = data.assumed;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/assumed/" + i0,schemaPath:"#/properties/assumed/items/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.assumed.items.type,parentSchema:schema32.properties.assumed.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/assumed/" + i0,schemaPath:"#/properties/assumed/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.assumed.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "array"},schema:schema32.properties.assumed.type,parentSchema:schema32.properties.assumed,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate82(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.family === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.proved === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proved"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.differences === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differences"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reasons === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "rule") || (key0 === "family")) || (key0 === "verdict")) || (key0 === "proved")) || (key0 === "differences")) || (key0 === "reasons"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema30.properties.rule.type,parentSchema:schema30.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.family !== undefined){
let data1 = data.family;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.family,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},schema:schema30.properties.family.type,parentSchema:schema30.properties.family,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate79(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.proved !== undefined){
let data3 = data.proved;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/proved",schemaPath:"#/properties/proved/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.proved.type,parentSchema:schema30.properties.proved,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/proved",schemaPath:"#/properties/proved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.proved,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.differences !== undefined){
let data4 = data.differences;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate81(data4[i0], {instancePath:instancePath+"/differences/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},schema:schema30.properties.differences.type,parentSchema:schema30.properties.differences,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reasons !== undefined){
let data6 = data.reasons;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/reasons/" + i1,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},schema:schema30.properties.reasons.items.type,parentSchema:schema30.properties.reasons.items,data:data7};
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
const err15 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},schema:schema30.properties.reasons.type,parentSchema:schema30.properties.reasons,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"The verdict of one requirement of the vendor documentation.","type":"object","required":["id","text","verdict","rules","proved"],"additionalProperties":false,"properties":{"id":{"description":"The requirement's id in the document.","type":"string","minLength":1},"text":{"description":"The vendor's words.","type":"string"},"verdict":{"$ref":"#/$defs/VerdictWord"},"rules":{"description":"The rules that prove it.","type":"array","items":{"description":"The id of a rule.","type":"string"}},"proved":{"description":"The number of cases that proved it.","type":"integer","minimum":0}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rules === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.proved === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proved"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "verdict")) || (key0 === "rules")) || (key0 === "proved"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema34.properties.id.type,parentSchema:schema34.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema34.properties.text.type,parentSchema:schema34.properties.text,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate79(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data3 = data.rules;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"},schema:schema34.properties.rules.items.type,parentSchema:schema34.properties.rules.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema34.properties.rules.type,parentSchema:schema34.properties.rules,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.proved !== undefined){
let data5 = data.proved;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/proved",schemaPath:"#/properties/proved/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.proved.type,parentSchema:schema34.properties.proved,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/proved",schemaPath:"#/properties/proved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.proved,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"One case of a run.","type":"object","required":["id","family","rule","title","verdict","differences","requests","credits","milliseconds"],"additionalProperties":false,"properties":{"id":{"description":"The same in every run: a comparison of two runs matches cases by it.","type":"string","minLength":1},"family":{"description":"The group of cases that it belongs to.","type":"string","minLength":1},"rule":{"description":"The rule that it proves.","type":"string","minLength":1},"title":{"description":"A sentence about the server.","type":"string"},"verdict":{"$ref":"#/$defs/VerdictWord"},"reason":{"description":"Why it was skipped or is inconclusive.","type":"string"},"differences":{"description":"The differences of failed and drifting cases.","type":"array","items":{"$ref":"#/$defs/Difference"}},"requests":{"description":"The number of requests.","type":"integer","minimum":0},"credits":{"description":"Its cost in credits, as far as the target's responses show.","type":"number"},"milliseconds":{"description":"In milliseconds.","type":"number","minimum":0}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.family === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rule === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.verdict === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.differences === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differences"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.requests === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.credits === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.milliseconds === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "milliseconds"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.id,data:data0};
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
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema35.properties.id.type,parentSchema:schema35.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.family !== undefined){
let data1 = data.family;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.family,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},schema:schema35.properties.family.type,parentSchema:schema35.properties.family,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.rule,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema35.properties.rule.type,parentSchema:schema35.properties.rule,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema35.properties.title.type,parentSchema:schema35.properties.title,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate79(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema35.properties.reason.type,parentSchema:schema35.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.differences !== undefined){
let data6 = data.differences;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate81(data6[i0], {instancePath:instancePath+"/differences/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},schema:schema35.properties.differences.type,parentSchema:schema35.properties.differences,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.requests !== undefined){
let data8 = data.requests;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.requests.type,parentSchema:schema35.properties.requests,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.requests,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.credits !== undefined){
let data9 = data.credits;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "number"},schema:schema35.properties.credits.type,parentSchema:schema35.properties.credits,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.milliseconds !== undefined){
let data10 = data.milliseconds;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.milliseconds,data:data10};
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
const err23 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type: "number"},schema:schema35.properties.milliseconds.type,parentSchema:schema35.properties.milliseconds,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.strict === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strict"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.seed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.plan === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.spent === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spent"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.outcome === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.transportErrors === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transportErrors"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.counts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.rules === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.requirements === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cases === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err12 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "id"},schema:schema29.properties.operation.required,parentSchema:schema29.properties.operation,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.method === undefined){
const err13 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "method"},schema:schema29.properties.operation.required,parentSchema:schema29.properties.operation,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data0.path === undefined){
const err14 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/required",keyword:"required",params:{missingProperty: "path"},schema:schema29.properties.operation.required,parentSchema:schema29.properties.operation,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "method")) || (key1 === "path"))){
const err15 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema29.properties.operation,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err16 = {instancePath:instancePath+"/operation/id",schemaPath:"#/properties/operation/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema29.properties.operation.properties.id,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/operation/id",schemaPath:"#/properties/operation/properties/id/type",keyword:"type",params:{type: "string"},schema:schema29.properties.operation.properties.id.type,parentSchema:schema29.properties.operation.properties.id,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.method !== undefined){
let data2 = data0.method;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err18 = {instancePath:instancePath+"/operation/method",schemaPath:"#/properties/operation/properties/method/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema29.properties.operation.properties.method,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/operation/method",schemaPath:"#/properties/operation/properties/method/type",keyword:"type",params:{type: "string"},schema:schema29.properties.operation.properties.method.type,parentSchema:schema29.properties.operation.properties.method,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.path !== undefined){
let data3 = data0.path;
if(typeof data3 !== "string"){
const err20 = {instancePath:instancePath+"/operation/path",schemaPath:"#/properties/operation/properties/path/type",keyword:"type",params:{type: "string"},schema:schema29.properties.operation.properties.path.type,parentSchema:schema29.properties.operation.properties.path,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "object"},schema:schema29.properties.operation.type,parentSchema:schema29.properties.operation,data:data0};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.strict !== undefined){
let data4 = data.strict;
if(typeof data4 !== "boolean"){
const err22 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema29.properties.strict.type,parentSchema:schema29.properties.strict,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.seed !== undefined){
let data5 = data.seed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.seed.type,parentSchema:schema29.properties.seed,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.plan !== undefined){
let data6 = data.plan;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.cases === undefined){
const err24 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "cases"},schema:schema29.properties.plan.required,parentSchema:schema29.properties.plan,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.planned === undefined){
const err25 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "planned"},schema:schema29.properties.plan.required,parentSchema:schema29.properties.plan,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.requests === undefined){
const err26 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "requests"},schema:schema29.properties.plan.required,parentSchema:schema29.properties.plan,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.credits === undefined){
const err27 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "credits"},schema:schema29.properties.plan.required,parentSchema:schema29.properties.plan,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.budget === undefined){
const err28 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "budget"},schema:schema29.properties.plan.required,parentSchema:schema29.properties.plan,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data6){
if(!(((((key2 === "cases") || (key2 === "planned")) || (key2 === "requests")) || (key2 === "credits")) || (key2 === "budget"))){
const err29 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema29.properties.plan,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.cases !== undefined){
let data7 = data6.cases;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err30 = {instancePath:instancePath+"/plan/cases",schemaPath:"#/properties/plan/properties/cases/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.plan.properties.cases.type,parentSchema:schema29.properties.plan.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err31 = {instancePath:instancePath+"/plan/cases",schemaPath:"#/properties/plan/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.plan.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data6.planned !== undefined){
let data8 = data6.planned;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err32 = {instancePath:instancePath+"/plan/planned",schemaPath:"#/properties/plan/properties/planned/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.plan.properties.planned.type,parentSchema:schema29.properties.plan.properties.planned,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/plan/planned",schemaPath:"#/properties/plan/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.plan.properties.planned,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data6.requests !== undefined){
let data9 = data6.requests;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err34 = {instancePath:instancePath+"/plan/requests",schemaPath:"#/properties/plan/properties/requests/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.plan.properties.requests.type,parentSchema:schema29.properties.plan.properties.requests,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err35 = {instancePath:instancePath+"/plan/requests",schemaPath:"#/properties/plan/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.plan.properties.requests,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data6.credits !== undefined){
let data10 = data6.credits;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err36 = {instancePath:instancePath+"/plan/credits",schemaPath:"#/properties/plan/properties/credits/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.plan.properties.credits.type,parentSchema:schema29.properties.plan.properties.credits,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/plan/credits",schemaPath:"#/properties/plan/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.plan.properties.credits,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data6.budget !== undefined){
let data11 = data6.budget;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err38 = {instancePath:instancePath+"/plan/budget",schemaPath:"#/properties/plan/properties/budget/type",keyword:"type",params:{type: schema29.properties.plan.properties.budget.type},schema:schema29.properties.plan.properties.budget.type,parentSchema:schema29.properties.plan.properties.budget,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/plan/budget",schemaPath:"#/properties/plan/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.plan.properties.budget,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},schema:schema29.properties.plan.type,parentSchema:schema29.properties.plan,data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.spent !== undefined){
let data12 = data.spent;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.requests === undefined){
const err41 = {instancePath:instancePath+"/spent",schemaPath:"#/properties/spent/required",keyword:"required",params:{missingProperty: "requests"},schema:schema29.properties.spent.required,parentSchema:schema29.properties.spent,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.credits === undefined){
const err42 = {instancePath:instancePath+"/spent",schemaPath:"#/properties/spent/required",keyword:"required",params:{missingProperty: "credits"},schema:schema29.properties.spent.required,parentSchema:schema29.properties.spent,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data12){
if(!((key3 === "requests") || (key3 === "credits"))){
const err43 = {instancePath:instancePath+"/spent",schemaPath:"#/properties/spent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema29.properties.spent,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.requests !== undefined){
let data13 = data12.requests;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err44 = {instancePath:instancePath+"/spent/requests",schemaPath:"#/properties/spent/properties/requests/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.spent.properties.requests.type,parentSchema:schema29.properties.spent.properties.requests,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/spent/requests",schemaPath:"#/properties/spent/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.spent.properties.requests,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data12.credits !== undefined){
let data14 = data12.credits;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err46 = {instancePath:instancePath+"/spent/credits",schemaPath:"#/properties/spent/properties/credits/type",keyword:"type",params:{type: "number"},schema:schema29.properties.spent.properties.credits.type,parentSchema:schema29.properties.spent.properties.credits,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/spent",schemaPath:"#/properties/spent/type",keyword:"type",params:{type: "object"},schema:schema29.properties.spent.type,parentSchema:schema29.properties.spent,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.outcome !== undefined){
let data15 = data.outcome;
if(typeof data15 !== "string"){
const err48 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},schema:schema29.properties.outcome.type,parentSchema:schema29.properties.outcome,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data15 === "kept") || (data15 === "broken")) || (data15 === "unproved"))){
const err49 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema29.properties.outcome.enum},schema:schema29.properties.outcome.enum,parentSchema:schema29.properties.outcome,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.ended !== undefined){
let data16 = data.ended;
if(typeof data16 !== "string"){
const err50 = {instancePath:instancePath+"/ended",schemaPath:"#/properties/ended/type",keyword:"type",params:{type: "string"},schema:schema29.properties.ended.type,parentSchema:schema29.properties.ended,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.transportErrors !== undefined){
let data17 = data.transportErrors;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 !== "string"){
const err51 = {instancePath:instancePath+"/transportErrors/" + i0,schemaPath:"#/properties/transportErrors/items/type",keyword:"type",params:{type: "string"},schema:schema29.properties.transportErrors.items.type,parentSchema:schema29.properties.transportErrors.items,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/transportErrors",schemaPath:"#/properties/transportErrors/type",keyword:"type",params:{type: "array"},schema:schema29.properties.transportErrors.type,parentSchema:schema29.properties.transportErrors,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.counts !== undefined){
let data19 = data.counts;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.fail === undefined){
const err53 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "fail"},schema:schema29.properties.counts.required,parentSchema:schema29.properties.counts,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.drift === undefined){
const err54 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "drift"},schema:schema29.properties.counts.required,parentSchema:schema29.properties.counts,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.inconclusive === undefined){
const err55 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "inconclusive"},schema:schema29.properties.counts.required,parentSchema:schema29.properties.counts,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.pass === undefined){
const err56 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "pass"},schema:schema29.properties.counts.required,parentSchema:schema29.properties.counts,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19.skip === undefined){
const err57 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "skip"},schema:schema29.properties.counts.required,parentSchema:schema29.properties.counts,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data19){
if(!(((((key4 === "fail") || (key4 === "drift")) || (key4 === "inconclusive")) || (key4 === "pass")) || (key4 === "skip"))){
const err58 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema29.properties.counts,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.fail !== undefined){
let data20 = data19.fail;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err59 = {instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.counts.properties.fail.type,parentSchema:schema29.properties.counts.properties.fail,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err60 = {instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.counts.properties.fail,data:data20};
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
if(data19.drift !== undefined){
let data21 = data19.drift;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err61 = {instancePath:instancePath+"/counts/drift",schemaPath:"#/properties/counts/properties/drift/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.counts.properties.drift.type,parentSchema:schema29.properties.counts.properties.drift,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/counts/drift",schemaPath:"#/properties/counts/properties/drift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.counts.properties.drift,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data19.inconclusive !== undefined){
let data22 = data19.inconclusive;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err63 = {instancePath:instancePath+"/counts/inconclusive",schemaPath:"#/properties/counts/properties/inconclusive/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.counts.properties.inconclusive.type,parentSchema:schema29.properties.counts.properties.inconclusive,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err64 = {instancePath:instancePath+"/counts/inconclusive",schemaPath:"#/properties/counts/properties/inconclusive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.counts.properties.inconclusive,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data19.pass !== undefined){
let data23 = data19.pass;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err65 = {instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.counts.properties.pass.type,parentSchema:schema29.properties.counts.properties.pass,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err66 = {instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.counts.properties.pass,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data19.skip !== undefined){
let data24 = data19.skip;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err67 = {instancePath:instancePath+"/counts/skip",schemaPath:"#/properties/counts/properties/skip/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.counts.properties.skip.type,parentSchema:schema29.properties.counts.properties.skip,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err68 = {instancePath:instancePath+"/counts/skip",schemaPath:"#/properties/counts/properties/skip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.counts.properties.skip,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema29.properties.counts.type,parentSchema:schema29.properties.counts,data:data19};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.rules !== undefined){
let data25 = data.rules;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data25[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data25,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema29.properties.rules.type,parentSchema:schema29.properties.rules,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.requirements !== undefined){
let data27 = data.requirements;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(!(validate86(data27[i2], {instancePath:instancePath+"/requirements/" + i2,parentData:data27,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema29.properties.requirements.type,parentSchema:schema29.properties.requirements,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.cases !== undefined){
let data29 = data.cases;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(!(validate89(data29[i3], {instancePath:instancePath+"/cases/" + i3,parentData:data29,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},schema:schema29.properties.cases.type,parentSchema:schema29.properties.cases,data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.duration === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.runs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "target")) || (key0 === "startedAt")) || (key0 === "duration")) || (key0 === "runs"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema28.properties.format.type,parentSchema:schema28.properties.format,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("bgv-contract-report/2" !== data0){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "bgv-contract-report/2"},schema:"bgv-contract-report/2",parentSchema:schema28.properties.format,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28.properties.target,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},schema:schema28.properties.target.type,parentSchema:schema28.properties.target,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data2 = data.startedAt;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err10 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema28.properties.startedAt,data:data2};
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
const err11 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},schema:schema28.properties.startedAt.type,parentSchema:schema28.properties.startedAt,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema28.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"},schema:schema28.properties.duration.type,parentSchema:schema28.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data4[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},schema:schema28.properties.runs.type,parentSchema:schema28.properties.runs,data:data4};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PartialPerson = validate94;
const schema36 = {"description":"A synthetic person of whom a number and a name are enough. What is left out is what the synthetic person of that number has.","required":["mobileNumber","fullName"],"type":"object","additionalProperties":false,"properties":{"mobileNumber":{"type":"string","description":"Ten digits, the first of them 6, 7, 8 or 9. India reserves no range for fiction: never dial or message it."},"fullName":{"type":"string","description":"The name as a request writes it: Asha Verma."},"personalInfo":{"type":"object","additionalProperties":false,"properties":{"fullName":{"type":"string","description":"The name in the bureau's file. It may differ from the requested name."},"dob":{"type":"string","description":"Date of birth. Empty when unknown."},"gender":{"type":"string","description":"Male or Female where it is known."},"totalIncome":{"type":"string","description":"Empty when unknown."},"occupation":{"type":"string","description":"For example SALARIED. Empty when unknown."},"age":{"type":"string","description":"Full years, as a string."}}},"phoneInfo":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"sequence":{"type":"string","description":"Position in its list, from 1, as a string."},"reportedDate":{"type":"string","description":"The date of the report to the bureau; empty when unknown. Lists are not sorted by it."},"typeCode":{"type":"string","description":"H (home), M (mobile) and T (other) are known. The list is open."},"number":{"type":"string","description":"As stored by the bureau. The same number may appear under two codes; landlines occur."}}}},"emailInfo":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"sequence":{"type":"string","description":"Position in its list, from 1, as a string."},"reportedDate":{"type":"string","description":"The date of the report to the bureau; empty when unknown. Lists are not sorted by it."},"emailAddress":{"type":"string"}}}},"identityInfo":{"type":"object","additionalProperties":false,"properties":{"panNumber":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"idNumber":{"type":"string"},"sequence":{"type":"string","description":"Position in its list, from 1, as a string."}}}},"passportNumber":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"idNumber":{"type":"string"},"sequence":{"type":"string","description":"Position in its list, from 1, as a string."}}}},"drivingLicense":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"idNumber":{"type":"string"},"sequence":{"type":"string","description":"Position in its list, from 1, as a string."}}}},"voterId":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"idNumber":{"type":"string"},"sequence":{"type":"string","description":"Position in its list, from 1, as a string."}}}},"aadhaarNumber":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"idNumber":{"type":"string"},"sequence":{"type":"string","description":"Position in its list, from 1, as a string."}}}},"rationCard":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"idNumber":{"type":"string"},"sequence":{"type":"string","description":"Position in its list, from 1, as a string."}}}},"otherId":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"idNumber":{"type":"string"},"sequence":{"type":"string","description":"Position in its list, from 1, as a string."}}}}}},"addressInfo":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"sequence":{"type":"string","description":"Position in its list, from 1, as a string."},"address":{"type":"string","description":"One line of free text without punctuation, often truncated."},"state":{"type":"string"},"type":{"type":"string","description":"Permanent, Primary, Office, Owns, Rents or a comma-separated pair of them. The list is open, and the field may be missing."},"postal":{"type":"string"},"reportedDate":{"type":"string","description":"The date of the report to the bureau; empty when unknown. Lists are not sorted by it."}}}}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mobileNumber === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobileNumber"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fullName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullName"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "mobileNumber") || (key0 === "fullName")) || (key0 === "personalInfo")) || (key0 === "phoneInfo")) || (key0 === "emailInfo")) || (key0 === "identityInfo")) || (key0 === "addressInfo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mobileNumber !== undefined){
let data0 = data.mobileNumber;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mobileNumber",schemaPath:"#/properties/mobileNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.mobileNumber.type,parentSchema:schema36.properties.mobileNumber,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fullName !== undefined){
let data1 = data.fullName;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/type",keyword:"type",params:{type: "string"},schema:schema36.properties.fullName.type,parentSchema:schema36.properties.fullName,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.personalInfo !== undefined){
let data2 = data.personalInfo;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((((key1 === "fullName") || (key1 === "dob")) || (key1 === "gender")) || (key1 === "totalIncome")) || (key1 === "occupation")) || (key1 === "age"))){
const err5 = {instancePath:instancePath+"/personalInfo",schemaPath:"#/properties/personalInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema36.properties.personalInfo,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.fullName !== undefined){
let data3 = data2.fullName;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/personalInfo/fullName",schemaPath:"#/properties/personalInfo/properties/fullName/type",keyword:"type",params:{type: "string"},schema:schema36.properties.personalInfo.properties.fullName.type,parentSchema:schema36.properties.personalInfo.properties.fullName,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.dob !== undefined){
let data4 = data2.dob;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/personalInfo/dob",schemaPath:"#/properties/personalInfo/properties/dob/type",keyword:"type",params:{type: "string"},schema:schema36.properties.personalInfo.properties.dob.type,parentSchema:schema36.properties.personalInfo.properties.dob,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.gender !== undefined){
let data5 = data2.gender;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/personalInfo/gender",schemaPath:"#/properties/personalInfo/properties/gender/type",keyword:"type",params:{type: "string"},schema:schema36.properties.personalInfo.properties.gender.type,parentSchema:schema36.properties.personalInfo.properties.gender,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.totalIncome !== undefined){
let data6 = data2.totalIncome;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/personalInfo/totalIncome",schemaPath:"#/properties/personalInfo/properties/totalIncome/type",keyword:"type",params:{type: "string"},schema:schema36.properties.personalInfo.properties.totalIncome.type,parentSchema:schema36.properties.personalInfo.properties.totalIncome,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.occupation !== undefined){
let data7 = data2.occupation;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/personalInfo/occupation",schemaPath:"#/properties/personalInfo/properties/occupation/type",keyword:"type",params:{type: "string"},schema:schema36.properties.personalInfo.properties.occupation.type,parentSchema:schema36.properties.personalInfo.properties.occupation,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.age !== undefined){
let data8 = data2.age;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/personalInfo/age",schemaPath:"#/properties/personalInfo/properties/age/type",keyword:"type",params:{type: "string"},schema:schema36.properties.personalInfo.properties.age.type,parentSchema:schema36.properties.personalInfo.properties.age,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/personalInfo",schemaPath:"#/properties/personalInfo/type",keyword:"type",params:{type: "object"},schema:schema36.properties.personalInfo.type,parentSchema:schema36.properties.personalInfo,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.phoneInfo !== undefined){
let data9 = data.phoneInfo;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((key2 === "sequence") || (key2 === "reportedDate")) || (key2 === "typeCode")) || (key2 === "number"))){
const err13 = {instancePath:instancePath+"/phoneInfo/" + i0,schemaPath:"#/properties/phoneInfo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema36.properties.phoneInfo.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.sequence !== undefined){
let data11 = data10.sequence;
if(typeof data11 !== "string"){
const err14 = {instancePath:instancePath+"/phoneInfo/" + i0+"/sequence",schemaPath:"#/properties/phoneInfo/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.phoneInfo.items.properties.sequence.type,parentSchema:schema36.properties.phoneInfo.items.properties.sequence,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.reportedDate !== undefined){
let data12 = data10.reportedDate;
if(typeof data12 !== "string"){
const err15 = {instancePath:instancePath+"/phoneInfo/" + i0+"/reportedDate",schemaPath:"#/properties/phoneInfo/items/properties/reportedDate/type",keyword:"type",params:{type: "string"},schema:schema36.properties.phoneInfo.items.properties.reportedDate.type,parentSchema:schema36.properties.phoneInfo.items.properties.reportedDate,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.typeCode !== undefined){
let data13 = data10.typeCode;
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/phoneInfo/" + i0+"/typeCode",schemaPath:"#/properties/phoneInfo/items/properties/typeCode/type",keyword:"type",params:{type: "string"},schema:schema36.properties.phoneInfo.items.properties.typeCode.type,parentSchema:schema36.properties.phoneInfo.items.properties.typeCode,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.number !== undefined){
let data14 = data10.number;
if(typeof data14 !== "string"){
const err17 = {instancePath:instancePath+"/phoneInfo/" + i0+"/number",schemaPath:"#/properties/phoneInfo/items/properties/number/type",keyword:"type",params:{type: "string"},schema:schema36.properties.phoneInfo.items.properties.number.type,parentSchema:schema36.properties.phoneInfo.items.properties.number,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/phoneInfo/" + i0,schemaPath:"#/properties/phoneInfo/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.phoneInfo.items.type,parentSchema:schema36.properties.phoneInfo.items,data:data10};
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
else {
const err19 = {instancePath:instancePath+"/phoneInfo",schemaPath:"#/properties/phoneInfo/type",keyword:"type",params:{type: "array"},schema:schema36.properties.phoneInfo.type,parentSchema:schema36.properties.phoneInfo,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.emailInfo !== undefined){
let data15 = data.emailInfo;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "sequence") || (key3 === "reportedDate")) || (key3 === "emailAddress"))){
const err20 = {instancePath:instancePath+"/emailInfo/" + i1,schemaPath:"#/properties/emailInfo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema36.properties.emailInfo.items,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data16.sequence !== undefined){
let data17 = data16.sequence;
if(typeof data17 !== "string"){
const err21 = {instancePath:instancePath+"/emailInfo/" + i1+"/sequence",schemaPath:"#/properties/emailInfo/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.emailInfo.items.properties.sequence.type,parentSchema:schema36.properties.emailInfo.items.properties.sequence,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data16.reportedDate !== undefined){
let data18 = data16.reportedDate;
if(typeof data18 !== "string"){
const err22 = {instancePath:instancePath+"/emailInfo/" + i1+"/reportedDate",schemaPath:"#/properties/emailInfo/items/properties/reportedDate/type",keyword:"type",params:{type: "string"},schema:schema36.properties.emailInfo.items.properties.reportedDate.type,parentSchema:schema36.properties.emailInfo.items.properties.reportedDate,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data16.emailAddress !== undefined){
let data19 = data16.emailAddress;
if(typeof data19 !== "string"){
const err23 = {instancePath:instancePath+"/emailInfo/" + i1+"/emailAddress",schemaPath:"#/properties/emailInfo/items/properties/emailAddress/type",keyword:"type",params:{type: "string"},schema:schema36.properties.emailInfo.items.properties.emailAddress.type,parentSchema:schema36.properties.emailInfo.items.properties.emailAddress,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/emailInfo/" + i1,schemaPath:"#/properties/emailInfo/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.emailInfo.items.type,parentSchema:schema36.properties.emailInfo.items,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/emailInfo",schemaPath:"#/properties/emailInfo/type",keyword:"type",params:{type: "array"},schema:schema36.properties.emailInfo.type,parentSchema:schema36.properties.emailInfo,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.identityInfo !== undefined){
let data20 = data.identityInfo;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(((((((key4 === "panNumber") || (key4 === "passportNumber")) || (key4 === "drivingLicense")) || (key4 === "voterId")) || (key4 === "aadhaarNumber")) || (key4 === "rationCard")) || (key4 === "otherId"))){
const err26 = {instancePath:instancePath+"/identityInfo",schemaPath:"#/properties/identityInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema36.properties.identityInfo,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data20.panNumber !== undefined){
let data21 = data20.panNumber;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!((key5 === "idNumber") || (key5 === "sequence"))){
const err27 = {instancePath:instancePath+"/identityInfo/panNumber/" + i2,schemaPath:"#/properties/identityInfo/properties/panNumber/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema36.properties.identityInfo.properties.panNumber.items,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data22.idNumber !== undefined){
let data23 = data22.idNumber;
if(typeof data23 !== "string"){
const err28 = {instancePath:instancePath+"/identityInfo/panNumber/" + i2+"/idNumber",schemaPath:"#/properties/identityInfo/properties/panNumber/items/properties/idNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.panNumber.items.properties.idNumber.type,parentSchema:schema36.properties.identityInfo.properties.panNumber.items.properties.idNumber,data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data22.sequence !== undefined){
let data24 = data22.sequence;
if(typeof data24 !== "string"){
const err29 = {instancePath:instancePath+"/identityInfo/panNumber/" + i2+"/sequence",schemaPath:"#/properties/identityInfo/properties/panNumber/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.panNumber.items.properties.sequence.type,parentSchema:schema36.properties.identityInfo.properties.panNumber.items.properties.sequence,data:data24};
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
else {
const err30 = {instancePath:instancePath+"/identityInfo/panNumber/" + i2,schemaPath:"#/properties/identityInfo/properties/panNumber/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.properties.panNumber.items.type,parentSchema:schema36.properties.identityInfo.properties.panNumber.items,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/identityInfo/panNumber",schemaPath:"#/properties/identityInfo/properties/panNumber/type",keyword:"type",params:{type: "array"},schema:schema36.properties.identityInfo.properties.panNumber.type,parentSchema:schema36.properties.identityInfo.properties.panNumber,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data20.passportNumber !== undefined){
let data25 = data20.passportNumber;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
if(!((key6 === "idNumber") || (key6 === "sequence"))){
const err32 = {instancePath:instancePath+"/identityInfo/passportNumber/" + i3,schemaPath:"#/properties/identityInfo/properties/passportNumber/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema36.properties.identityInfo.properties.passportNumber.items,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data26.idNumber !== undefined){
let data27 = data26.idNumber;
if(typeof data27 !== "string"){
const err33 = {instancePath:instancePath+"/identityInfo/passportNumber/" + i3+"/idNumber",schemaPath:"#/properties/identityInfo/properties/passportNumber/items/properties/idNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.passportNumber.items.properties.idNumber.type,parentSchema:schema36.properties.identityInfo.properties.passportNumber.items.properties.idNumber,data:data27};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data26.sequence !== undefined){
let data28 = data26.sequence;
if(typeof data28 !== "string"){
const err34 = {instancePath:instancePath+"/identityInfo/passportNumber/" + i3+"/sequence",schemaPath:"#/properties/identityInfo/properties/passportNumber/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.passportNumber.items.properties.sequence.type,parentSchema:schema36.properties.identityInfo.properties.passportNumber.items.properties.sequence,data:data28};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/identityInfo/passportNumber/" + i3,schemaPath:"#/properties/identityInfo/properties/passportNumber/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.properties.passportNumber.items.type,parentSchema:schema36.properties.identityInfo.properties.passportNumber.items,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/identityInfo/passportNumber",schemaPath:"#/properties/identityInfo/properties/passportNumber/type",keyword:"type",params:{type: "array"},schema:schema36.properties.identityInfo.properties.passportNumber.type,parentSchema:schema36.properties.identityInfo.properties.passportNumber,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.drivingLicense !== undefined){
let data29 = data20.drivingLicense;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
if(!((key7 === "idNumber") || (key7 === "sequence"))){
const err37 = {instancePath:instancePath+"/identityInfo/drivingLicense/" + i4,schemaPath:"#/properties/identityInfo/properties/drivingLicense/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema36.properties.identityInfo.properties.drivingLicense.items,data:data30};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data30.idNumber !== undefined){
let data31 = data30.idNumber;
if(typeof data31 !== "string"){
const err38 = {instancePath:instancePath+"/identityInfo/drivingLicense/" + i4+"/idNumber",schemaPath:"#/properties/identityInfo/properties/drivingLicense/items/properties/idNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.drivingLicense.items.properties.idNumber.type,parentSchema:schema36.properties.identityInfo.properties.drivingLicense.items.properties.idNumber,data:data31};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data30.sequence !== undefined){
let data32 = data30.sequence;
if(typeof data32 !== "string"){
const err39 = {instancePath:instancePath+"/identityInfo/drivingLicense/" + i4+"/sequence",schemaPath:"#/properties/identityInfo/properties/drivingLicense/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.drivingLicense.items.properties.sequence.type,parentSchema:schema36.properties.identityInfo.properties.drivingLicense.items.properties.sequence,data:data32};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/identityInfo/drivingLicense/" + i4,schemaPath:"#/properties/identityInfo/properties/drivingLicense/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.properties.drivingLicense.items.type,parentSchema:schema36.properties.identityInfo.properties.drivingLicense.items,data:data30};
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
const err41 = {instancePath:instancePath+"/identityInfo/drivingLicense",schemaPath:"#/properties/identityInfo/properties/drivingLicense/type",keyword:"type",params:{type: "array"},schema:schema36.properties.identityInfo.properties.drivingLicense.type,parentSchema:schema36.properties.identityInfo.properties.drivingLicense,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.voterId !== undefined){
let data33 = data20.voterId;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key8 in data34){
if(!((key8 === "idNumber") || (key8 === "sequence"))){
const err42 = {instancePath:instancePath+"/identityInfo/voterId/" + i5,schemaPath:"#/properties/identityInfo/properties/voterId/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema36.properties.identityInfo.properties.voterId.items,data:data34};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data34.idNumber !== undefined){
let data35 = data34.idNumber;
if(typeof data35 !== "string"){
const err43 = {instancePath:instancePath+"/identityInfo/voterId/" + i5+"/idNumber",schemaPath:"#/properties/identityInfo/properties/voterId/items/properties/idNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.voterId.items.properties.idNumber.type,parentSchema:schema36.properties.identityInfo.properties.voterId.items.properties.idNumber,data:data35};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data34.sequence !== undefined){
let data36 = data34.sequence;
if(typeof data36 !== "string"){
const err44 = {instancePath:instancePath+"/identityInfo/voterId/" + i5+"/sequence",schemaPath:"#/properties/identityInfo/properties/voterId/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.voterId.items.properties.sequence.type,parentSchema:schema36.properties.identityInfo.properties.voterId.items.properties.sequence,data:data36};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/identityInfo/voterId/" + i5,schemaPath:"#/properties/identityInfo/properties/voterId/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.properties.voterId.items.type,parentSchema:schema36.properties.identityInfo.properties.voterId.items,data:data34};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/identityInfo/voterId",schemaPath:"#/properties/identityInfo/properties/voterId/type",keyword:"type",params:{type: "array"},schema:schema36.properties.identityInfo.properties.voterId.type,parentSchema:schema36.properties.identityInfo.properties.voterId,data:data33};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.aadhaarNumber !== undefined){
let data37 = data20.aadhaarNumber;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
if(!((key9 === "idNumber") || (key9 === "sequence"))){
const err47 = {instancePath:instancePath+"/identityInfo/aadhaarNumber/" + i6,schemaPath:"#/properties/identityInfo/properties/aadhaarNumber/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema36.properties.identityInfo.properties.aadhaarNumber.items,data:data38};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data38.idNumber !== undefined){
let data39 = data38.idNumber;
if(typeof data39 !== "string"){
const err48 = {instancePath:instancePath+"/identityInfo/aadhaarNumber/" + i6+"/idNumber",schemaPath:"#/properties/identityInfo/properties/aadhaarNumber/items/properties/idNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.aadhaarNumber.items.properties.idNumber.type,parentSchema:schema36.properties.identityInfo.properties.aadhaarNumber.items.properties.idNumber,data:data39};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data38.sequence !== undefined){
let data40 = data38.sequence;
if(typeof data40 !== "string"){
const err49 = {instancePath:instancePath+"/identityInfo/aadhaarNumber/" + i6+"/sequence",schemaPath:"#/properties/identityInfo/properties/aadhaarNumber/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.aadhaarNumber.items.properties.sequence.type,parentSchema:schema36.properties.identityInfo.properties.aadhaarNumber.items.properties.sequence,data:data40};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/identityInfo/aadhaarNumber/" + i6,schemaPath:"#/properties/identityInfo/properties/aadhaarNumber/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.properties.aadhaarNumber.items.type,parentSchema:schema36.properties.identityInfo.properties.aadhaarNumber.items,data:data38};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/identityInfo/aadhaarNumber",schemaPath:"#/properties/identityInfo/properties/aadhaarNumber/type",keyword:"type",params:{type: "array"},schema:schema36.properties.identityInfo.properties.aadhaarNumber.type,parentSchema:schema36.properties.identityInfo.properties.aadhaarNumber,data:data37};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.rationCard !== undefined){
let data41 = data20.rationCard;
if(Array.isArray(data41)){
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
let data42 = data41[i7];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!((key10 === "idNumber") || (key10 === "sequence"))){
const err52 = {instancePath:instancePath+"/identityInfo/rationCard/" + i7,schemaPath:"#/properties/identityInfo/properties/rationCard/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema36.properties.identityInfo.properties.rationCard.items,data:data42};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data42.idNumber !== undefined){
let data43 = data42.idNumber;
if(typeof data43 !== "string"){
const err53 = {instancePath:instancePath+"/identityInfo/rationCard/" + i7+"/idNumber",schemaPath:"#/properties/identityInfo/properties/rationCard/items/properties/idNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.rationCard.items.properties.idNumber.type,parentSchema:schema36.properties.identityInfo.properties.rationCard.items.properties.idNumber,data:data43};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data42.sequence !== undefined){
let data44 = data42.sequence;
if(typeof data44 !== "string"){
const err54 = {instancePath:instancePath+"/identityInfo/rationCard/" + i7+"/sequence",schemaPath:"#/properties/identityInfo/properties/rationCard/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.rationCard.items.properties.sequence.type,parentSchema:schema36.properties.identityInfo.properties.rationCard.items.properties.sequence,data:data44};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/identityInfo/rationCard/" + i7,schemaPath:"#/properties/identityInfo/properties/rationCard/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.properties.rationCard.items.type,parentSchema:schema36.properties.identityInfo.properties.rationCard.items,data:data42};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/identityInfo/rationCard",schemaPath:"#/properties/identityInfo/properties/rationCard/type",keyword:"type",params:{type: "array"},schema:schema36.properties.identityInfo.properties.rationCard.type,parentSchema:schema36.properties.identityInfo.properties.rationCard,data:data41};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.otherId !== undefined){
let data45 = data20.otherId;
if(Array.isArray(data45)){
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
let data46 = data45[i8];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key11 in data46){
if(!((key11 === "idNumber") || (key11 === "sequence"))){
const err57 = {instancePath:instancePath+"/identityInfo/otherId/" + i8,schemaPath:"#/properties/identityInfo/properties/otherId/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema36.properties.identityInfo.properties.otherId.items,data:data46};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data46.idNumber !== undefined){
let data47 = data46.idNumber;
if(typeof data47 !== "string"){
const err58 = {instancePath:instancePath+"/identityInfo/otherId/" + i8+"/idNumber",schemaPath:"#/properties/identityInfo/properties/otherId/items/properties/idNumber/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.otherId.items.properties.idNumber.type,parentSchema:schema36.properties.identityInfo.properties.otherId.items.properties.idNumber,data:data47};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data46.sequence !== undefined){
let data48 = data46.sequence;
if(typeof data48 !== "string"){
const err59 = {instancePath:instancePath+"/identityInfo/otherId/" + i8+"/sequence",schemaPath:"#/properties/identityInfo/properties/otherId/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identityInfo.properties.otherId.items.properties.sequence.type,parentSchema:schema36.properties.identityInfo.properties.otherId.items.properties.sequence,data:data48};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/identityInfo/otherId/" + i8,schemaPath:"#/properties/identityInfo/properties/otherId/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.properties.otherId.items.type,parentSchema:schema36.properties.identityInfo.properties.otherId.items,data:data46};
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
const err61 = {instancePath:instancePath+"/identityInfo/otherId",schemaPath:"#/properties/identityInfo/properties/otherId/type",keyword:"type",params:{type: "array"},schema:schema36.properties.identityInfo.properties.otherId.type,parentSchema:schema36.properties.identityInfo.properties.otherId,data:data45};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/identityInfo",schemaPath:"#/properties/identityInfo/type",keyword:"type",params:{type: "object"},schema:schema36.properties.identityInfo.type,parentSchema:schema36.properties.identityInfo,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.addressInfo !== undefined){
let data49 = data.addressInfo;
if(Array.isArray(data49)){
const len9 = data49.length;
for(let i9=0; i9<len9; i9++){
let data50 = data49[i9];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
if(!((((((key12 === "sequence") || (key12 === "address")) || (key12 === "state")) || (key12 === "type")) || (key12 === "postal")) || (key12 === "reportedDate"))){
const err63 = {instancePath:instancePath+"/addressInfo/" + i9,schemaPath:"#/properties/addressInfo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema36.properties.addressInfo.items,data:data50};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data50.sequence !== undefined){
let data51 = data50.sequence;
if(typeof data51 !== "string"){
const err64 = {instancePath:instancePath+"/addressInfo/" + i9+"/sequence",schemaPath:"#/properties/addressInfo/items/properties/sequence/type",keyword:"type",params:{type: "string"},schema:schema36.properties.addressInfo.items.properties.sequence.type,parentSchema:schema36.properties.addressInfo.items.properties.sequence,data:data51};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data50.address !== undefined){
let data52 = data50.address;
if(typeof data52 !== "string"){
const err65 = {instancePath:instancePath+"/addressInfo/" + i9+"/address",schemaPath:"#/properties/addressInfo/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema36.properties.addressInfo.items.properties.address.type,parentSchema:schema36.properties.addressInfo.items.properties.address,data:data52};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data50.state !== undefined){
let data53 = data50.state;
if(typeof data53 !== "string"){
const err66 = {instancePath:instancePath+"/addressInfo/" + i9+"/state",schemaPath:"#/properties/addressInfo/items/properties/state/type",keyword:"type",params:{type: "string"},schema:schema36.properties.addressInfo.items.properties.state.type,parentSchema:schema36.properties.addressInfo.items.properties.state,data:data53};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data50.type !== undefined){
let data54 = data50.type;
if(typeof data54 !== "string"){
const err67 = {instancePath:instancePath+"/addressInfo/" + i9+"/type",schemaPath:"#/properties/addressInfo/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema36.properties.addressInfo.items.properties.type.type,parentSchema:schema36.properties.addressInfo.items.properties.type,data:data54};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data50.postal !== undefined){
let data55 = data50.postal;
if(typeof data55 !== "string"){
const err68 = {instancePath:instancePath+"/addressInfo/" + i9+"/postal",schemaPath:"#/properties/addressInfo/items/properties/postal/type",keyword:"type",params:{type: "string"},schema:schema36.properties.addressInfo.items.properties.postal.type,parentSchema:schema36.properties.addressInfo.items.properties.postal,data:data55};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data50.reportedDate !== undefined){
let data56 = data50.reportedDate;
if(typeof data56 !== "string"){
const err69 = {instancePath:instancePath+"/addressInfo/" + i9+"/reportedDate",schemaPath:"#/properties/addressInfo/items/properties/reportedDate/type",keyword:"type",params:{type: "string"},schema:schema36.properties.addressInfo.items.properties.reportedDate.type,parentSchema:schema36.properties.addressInfo.items.properties.reportedDate,data:data56};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/addressInfo/" + i9,schemaPath:"#/properties/addressInfo/items/type",keyword:"type",params:{type: "object"},schema:schema36.properties.addressInfo.items.type,parentSchema:schema36.properties.addressInfo.items,data:data50};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/addressInfo",schemaPath:"#/properties/addressInfo/type",keyword:"type",params:{type: "array"},schema:schema36.properties.addressInfo.type,parentSchema:schema36.properties.addressInfo,data:data49};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
