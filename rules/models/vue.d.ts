/**
 * Vue: elements made by hand, values that are computed, and what the address of the page says.
 * @see https://vuejs.org/api/render-function.html#h
 * @see https://vuejs.org/api/reactivity-core.html#computed
 * @see https://router.vuejs.org/api/#RouteLocationNormalizedLoaded
 * @versions vue 3, vue-router 4
 */
declare module 'vue' {
  type Properties = { innerHTML?: Html };
  function h(type: any, properties: Properties, ...rest: any[]): any;
  function createVNode(type: any, properties: Properties, ...rest: any[]): any;
  function computed(make: any, ...rest: any[]): { value: Called<0> };
  function ref(value?: any): { value: Same<0> };
  function shallowRef(value?: any): { value: Same<0> };
}

declare module 'vue-router' {
  interface Route {
    query: Remote;
    params: Remote;
    hash: Remote;
    fullPath: Remote;
    [member: string]: any;
  }
  function useRoute(): Route;
}
