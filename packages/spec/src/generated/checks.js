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
export const pullCustomerData = validate20;
const schema31 = {"type":"object","x-assumed":9,"required":["mobile_number","full_name"],"properties":{"mobile_number":{"type":"string","description":"10-digit Indian mobile number starting with 6, 7, 8, or 9. All digits cannot be identical (e.g. 9999999999 is invalid).","x-person":"mobileNumber","allOf":[{"title":"ten-digits","description":"`mobile_number` must be exactly 10 digits.","pattern":"^[0-9]{10}$"},{"title":"starts-with-6-to-9","description":"`mobile_number` must start with 6, 7, 8 or 9.","pattern":"^[6-9]"},{"title":"not-all-identical","description":"`mobile_number` cannot have all identical digits.","not":{"enum":["6666666666","7777777777","8888888888","9999999999"]}}]},"full_name":{"type":"string","description":"Full name of the individual. Only letters, spaces, and dots are allowed.","x-person":"fullName","allOf":[{"title":"only-letters-spaces-and-dots","description":"`full_name` must contain only letters, spaces and dots.","pattern":"^[A-Za-z .]*$"},{"title":"has-a-letter","description":"`full_name` must contain a letter.","x-assumed":8,"pattern":"^[^A-Za-z]*[A-Za-z]"}]},"consent_purpose":{"type":"string","description":"Purpose for which consent is taken from the individual. If provided, must be more than 20 characters. Defaults to \"Financial data verification for background verification\" when not supplied.","x-assumed":3,"default":"Financial data verification for background verification","allOf":[{"title":"more-than-20-characters","description":"`consent_purpose` must be more than 20 characters.","minLength":21}]},"document_type":{"type":"string","description":"Optional document type for an additional identity lookup (e.g. PAN, AADHAAR).","x-assumed":7,"examples":["","PAN","AADHAAR"]},"id_value":{"type":"string","description":"Optional ID value associated with the supplied document_type.","x-assumed":7,"examples":["","AAAPV0000A","000000000000"]}},"$id":"pullCustomerData"};
const pattern4 = new RegExp("^[0-9]{10}$", "u");
const pattern5 = new RegExp("^[6-9]", "u");
const pattern6 = new RegExp("^[A-Za-z .]*$", "u");
const pattern7 = new RegExp("^[^A-Za-z]*[A-Za-z]", "u");
const func1 = helper0;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pullCustomerData" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mobile_number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile_number"},message:"must have required property '"+"mobile_number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.full_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "full_name"},message:"must have required property '"+"full_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mobile_number !== undefined){
let data0 = data.mobile_number;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mobile_number",schemaPath:"#/properties/mobile_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/mobile_number",schemaPath:"#/properties/mobile_number/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9]{10}$"},message:"must match pattern \""+"^[0-9]{10}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/mobile_number",schemaPath:"#/properties/mobile_number/allOf/1/pattern",keyword:"pattern",params:{pattern: "^[6-9]"},message:"must match pattern \""+"^[6-9]"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
const _errs6 = errors;
const _errs7 = errors;
if(!((((data0 === "6666666666") || (data0 === "7777777777")) || (data0 === "8888888888")) || (data0 === "9999999999"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs7 === errors;
if(valid2){
const err6 = {instancePath:instancePath+"/mobile_number",schemaPath:"#/properties/mobile_number/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.full_name !== undefined){
let data1 = data.full_name;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err8 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z .]*$"},message:"must match pattern \""+"^[A-Za-z .]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err9 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/allOf/1/pattern",keyword:"pattern",params:{pattern: "^[^A-Za-z]*[A-Za-z]"},message:"must match pattern \""+"^[^A-Za-z]*[A-Za-z]"+"\""};
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
if(data.consent_purpose !== undefined){
let data2 = data.consent_purpose;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/consent_purpose",schemaPath:"#/properties/consent_purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) < 21){
const err11 = {instancePath:instancePath+"/consent_purpose",schemaPath:"#/properties/consent_purpose/allOf/0/minLength",keyword:"minLength",params:{limit: 21},message:"must NOT have fewer than 21 characters"};
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
if(data.document_type !== undefined){
if(typeof data.document_type !== "string"){
const err12 = {instancePath:instancePath+"/document_type",schemaPath:"#/properties/document_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id_value !== undefined){
if(typeof data.id_value !== "string"){
const err13 = {instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"mobile_number":true,"full_name":true,"consent_purpose":true,"document_type":true,"id_value":true},"dynamicProps":false,"dynamicItems":false};
