// Made of "footer.wasm" by “mailwright plugin transpile” 0.1.0.
"use components";
export function instantiate(getCoreModule, imports, instantiateCore = WebAssembly.instantiate) {
  
  let dv = new DataView(new ArrayBuffer());
  const dataView = mem => dv.buffer === mem.buffer ? dv : dv = new DataView(mem.buffer);
  
  function _isValidNumericPrimitive(ty, v) {
    if (v === undefined || v === null) { return false; }
    switch (ty) {
      case 'bool':
      return v === 0 || v === 1;
      break;
      case 'u8':
      return typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 255;
      break;
      case 's8':
      return typeof v === 'number' && Number.isInteger(v) && v >= -128 && v <= 127;
      break;
      case 'u16':
      return typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 65535;
      break;
      case 's16':
      return typeof v === 'number' && Number.isInteger(v) && v >= -32768 && v <= 32767;
      case 'u32':
      return typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 4_294_967_295;
      case 's32':
      return typeof v === 'number' && Number.isInteger(v) && v >= -2_147_483_648 && v <= 2_147_483_647;
      case 'u64':
      return typeof v === 'bigint' && v >= 0 && v <= 18_446_744_073_709_551_615n;
      case 's64':
      return typeof v === 'bigint' && v >= -9223372036854775808n && v <= 9223372036854775807n;
      break;
      case 'f32':
      case 'f64': return typeof v === 'number';
      default:
      return false;
    }
    return true;
  }
  
  function _requireValidNumericPrimitive(ty, v) {
    if (v === undefined  || v === null || !_isValidNumericPrimitive(ty, v)) {
      throw new TypeError(`invalid ${ty} value [${v}]`);
    }
    return true;
  }
  const utf16Decoder = new TextDecoder('utf-16');
  
  const isLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  
  function _utf16AllocateAndEncode(str, realloc, memory) {
    const len = str.length;
    const ptr = realloc(0, 0, 2, len * 2);
    const out = new Uint16Array(memory.buffer, ptr, len);
    let i = 0;
    if (isLE) {
      while (i < len) { out[i] = str.charCodeAt(i++); }
    } else {
      while (i < len) {
        const ch = str.charCodeAt(i);
        out[i++] = (ch & 0xff) << 8 | ch >>> 8;
      }
    }
    return { ptr, len, codepoints: [...str].length };
  }
  
  const TEXT_DECODER_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const TEXT_ENCODER_UTF8 = new TextEncoder();
  
  function _utf8AllocateAndEncode(s, realloc, memory) {
    if (typeof s !== 'string') {
      throw new TypeError('expected a string, received [' + typeof s + ']');
    }
    if (s.length === 0) { return { ptr: 1, len: 0 }; }
    // Compute the exact allocation size up front. Some older preview1
    // adapters only support an initial allocation, not a subsequent shrink.
    let len = 0;
    let codepoints = 0;
    for (let i = 0; i < s.length; i++) {
      const ch = s.charCodeAt(i);
      codepoints++;
      if (ch < 0x80) { len += 1; }
      else if (ch < 0x800) { len += 2; }
      else if (ch >= 0xd800 && ch <= 0xdbff &&
      i + 1 < s.length &&
      (s.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
        len += 4;
        i++;
      } else { len += 3; }
    }
    const ptr = realloc(0, 0, 1, len);
    const { read, written } = TEXT_ENCODER_UTF8.encodeInto(
    s,
    new Uint8Array(memory.buffer, ptr, len),
    );
    if (read !== s.length || written !== len) {
      throw new Error('failed to encode whole string');
    }
    const res = { ptr, len, codepoints };
    return res;
  }
  
  const T_FLAG = 1 << 30;
  
  function rscTableCreateOwn(table, rep) {
    const free = table[0] & ~T_FLAG;
    table._createdReps.add(rep);
    if (free === 0) {
      table.push(0);
      table.push(rep | T_FLAG);
      return (table.length >> 1) - 1;
    }
    table[0] = table[free << 1];
    table[free << 1] = 0;
    table[(free << 1) + 1] = rep | T_FLAG;
    return free;
  }
  
  const RESOURCE_SCOPE_TASKS = new Map();
  const WebAssemblyRuntimeError = WebAssembly.RuntimeError;
  
  function rscTableRemove(table, handle) {
    const scope = table[handle << 1];
    const val = table[(handle << 1) + 1];
    const own = (val & T_FLAG) !== 0;
    const rep = val & ~T_FLAG;
    if (val === 0 || (scope & T_FLAG) !== 0) {
      // Resource entries occupy scope/rep pairs after the table sentinel.
      throw new WebAssemblyRuntimeError(`unknown handle index ${(handle << 1) + 1}`);
    }
    if (own && scope !== 0) {
      throw new WebAssemblyRuntimeError('cannot remove owned resource while borrowed');
    }
    const borrowTask = own ? undefined : RESOURCE_SCOPE_TASKS.get(scope);
    table[handle << 1] = table[0] | T_FLAG;
    table[0] = handle | T_FLAG;
    borrowTask?.removeBorrowedHandle();
    return { rep, scope, own };
  }
  
  let RESOURCE_SCOPE_ID = 0;
  
  let curResourceBorrows = [];
  const ASYNC_TASKS_BY_COMPONENT_IDX = new Map();
  const ASYNC_CURRENT_COMPONENT_IDXS = [];
  
  function getCurrentTask(componentIdx, taskID) {
    let usedGlobal = false;
    if (componentIdx === undefined || componentIdx === null) {
      throw new Error('missing component idx'); // TODO(fix)
      // componentIdx = ASYNC_CURRENT_COMPONENT_IDXS.at(-1);
      // usedGlobal = true;
    }
    
    const taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
    if (taskMetas === undefined || taskMetas.length === 0) { return undefined; }
    
    if (taskID) {
      return taskMetas.find(meta => meta.task.id() === taskID);
    }
    
    const taskMeta = taskMetas[taskMetas.length - 1];
    if (!taskMeta || !taskMeta.task) { return undefined; }
    
    return taskMeta;
  }
  const ASYNC_CURRENT_TASK_IDS = [];
  
  const _debugLog = (...args) => {
    if (!globalThis?.process?.env?.JCO_DEBUG) { return; }
    console.debug(...args);
  };
  
  function clearCurrentTask(componentIdx, taskID) {
    _debugLog('[clearCurrentTask()] args', { componentIdx, taskID });
    
    if (componentIdx === undefined || componentIdx === null) {
      throw new Error('missing/invalid component instance index while ending current task');
    }
    
    const tasks = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
    if (!tasks || !Array.isArray(tasks)) {
      throw new Error('missing/invalid tasks for component instance while ending task');
    }
    if (tasks.length == 0) {
      throw new Error(`no current tasks for component instance [${componentIdx}] while ending task`);
    }
    
    if (taskID !== undefined) {
      const last = tasks[tasks.length - 1];
      if (last.id !== taskID) {
        // throw new Error('current task does not match expected task ID');
        return;
      }
    }
    
    ASYNC_CURRENT_TASK_IDS.pop();
    ASYNC_CURRENT_COMPONENT_IDXS.pop();
    
    const taskMeta = tasks.pop();
    return taskMeta.task;
  }
  const ASYNC_STATE = new Map();
  
  function promiseWithResolvers() {
    if (Promise.withResolvers) {
      return Promise.withResolvers();
    } else {
      let resolve;
      let reject;
      const promise = new Promise((res, rej) => {
        resolve = res;
        reject = rej;
      });
      return { promise, resolve, reject };
    }
  }
  
  class Waitable {
    #componentIdx;
    
    #pendingEventFn = null;
    
    #promise;
    #resolve;
    #reject;
    
    #waitableSet = null;
    
    #hasSyncWaiter = false;
    
    #idx = null; // to component-global waitables
    
    target;
    
    constructor(args) {
      const { componentIdx, target } = args;
      this.#componentIdx = componentIdx;
      this.target = args.target;
      this.#resetPromise();
    }
    
    componentIdx() { return this.#componentIdx; }
    isInSet() { return this.#waitableSet !== null; }
    
    idx() { return this.#idx; }
    setIdx(idx) {
      if (idx === 0) { throw new Error("waitable idx cannot be zero"); }
      this.#idx = idx;
    }
    
    setTarget(tgt) { this.target = tgt; }
    
    #resetPromise() {
      const { promise, resolve, reject } = promiseWithResolvers()
      this.#promise = promise;
      this.#resolve = resolve;
      this.#reject = reject;
    }
    
    resolve() { this.#resolve(); }
    reject(err) { this.#reject(err); }
    promise() { return this.#promise; }
    
    hasPendingEvent() {
      // _debugLog('[Waitable#hasPendingEvent()]', {
        //     componentIdx: this.#componentIdx,
        //     waitable: this,
        //     waitableSet: this.#waitableSet,
        //     hasPendingEvent: this.#pendingEventFn !== null,
        // });
        return this.#pendingEventFn !== null;
      }
      
      setPendingEvent(fn) {
        _debugLog('[Waitable#setPendingEvent()] args', {
          waitable: this,
          inSet: this.#waitableSet,
        });
        this.#pendingEventFn = fn;
      }
      
      getPendingEvent() {
        _debugLog('[Waitable#getPendingEvent()] args', {
          waitable: this,
          inSet: this.#waitableSet,
          hasPendingEvent: this.#pendingEventFn !== null,
        });
        if (this.#pendingEventFn === null) { return null; }
        const eventFn = this.#pendingEventFn;
        this.#pendingEventFn = null;
        const e = eventFn();
        this.#resetPromise();
        return e;
      }
      
      join(waitableSet) {
        _debugLog('[Waitable#join()] args', {
          waitable: this,
          waitableSet: waitableSet,
          isRemoval: waitableSet === null,
        });
        
        if (this.#waitableSet === undefined) {
          throw new TypeError('waitable set must be not be undefined');
        }
        
        if (this.#waitableSet) {
          this.#waitableSet.removeWaitable(this);
        }
        
        this.#waitableSet = waitableSet;
        
        if (waitableSet) {
          this.#waitableSet.addWaitable(this);
        }
      }
      
      drop() {
        _debugLog('[Waitable#drop()] args', {
          componentIdx: this.#componentIdx,
          waitable: this,
        });
        if (this.hasPendingEvent()) {
          throw new Error('waitables with pending events cannot be dropped');
        }
        this.join(null);
      }
      
      async waitForPendingEvent(args) {
        const { cstate } = args;
        if (!cstate) { throw new TypeError('missing component state'); }
        
        if (this.#waitableSet !== null || this.#hasSyncWaiter) {
          throw new Error("waitable is already in a set/has a sync waiter");
        }
        this.#hasSyncWaiter = true;
        await cstate.waitUntil({
          cancellable: false,
          readyFn: () => this.hasPendingEvent(),
        });
        this.#hasSyncWaiter = false;
      }
      
    }
    const INSTANCE_FLAGS = new Map();
    const STORE_TRAP = { error: null };
    const STORE_ASYNC_STATE = { deadlockCheck: null, pendingHostOperations: 0 };
    
    function _checkForDeadlock() {
      if (STORE_ASYNC_STATE.deadlockCheck !== null || STORE_TRAP.error !== null) { return; }
      STORE_ASYNC_STATE.deadlockCheck = setTimeout(() => {
        STORE_ASYNC_STATE.deadlockCheck = null;
        if (STORE_TRAP.error !== null || STORE_ASYNC_STATE.pendingHostOperations > 0) { return; }
        
        const suspendedTasks = new Set();
        for (const state of ASYNC_STATE.values()) {
          if (state.hasPendingSchedulerWork()) {
            state.runTickLoop();
            return;
          }
          for (const meta of state.suspendedTaskMetas()) {
            suspendedTasks.add(meta.task);
          }
        }
        
        const unresolvedRoots = new Set();
        for (const task of suspendedTasks) {
          const root = task.getRootTask();
          if (!root.isResolvedState()) { unresolvedRoots.add(root); }
        }
        if (unresolvedRoots.size === 0) { return; }
        
        const err = new WebAssemblyRuntimeError('wasm trap: deadlock detected: event loop cannot make further progress');
        // Which tasks were waiting, and on whose behalf. The message stays
        // exactly what the Canonical ABI calls for, so this rides alongside
        // it: a deadlock reported from a real program is otherwise a bare
        // sentence, and the state that produced it is gone by the time
        // anyone reads the failure.
        err.deadlockDetail = {
          pendingHostOperations: STORE_ASYNC_STATE.pendingHostOperations,
          suspendedTasks: [...suspendedTasks].map((task) => ({
            taskID: task.id(),
            componentIdx: task.componentIdx(),
            state: task.taskState(),
            rootTaskID: task.getRootTask().id(),
          })),
          unresolvedRootTaskIDs: [...unresolvedRoots].map((root) => root.id()),
        };
        STORE_TRAP.error = err;
        for (const root of unresolvedRoots) {
          root.setErrored(err);
          root.reject(err);
        }
        for (const task of suspendedTasks) {
          if (!task.isResolvedState() && unresolvedRoots.has(task.getRootTask())) {
            task.setErrored(err);
            task.reject(err);
          }
        }
        for (const state of ASYNC_STATE.values()) { state.runTickLoop(); }
      }, 0);
    }
    
    const CORE_TRAP_MESSAGES = new Map([
    ['unreachable', "wasm trap: wasm `unreachable` instruction executed"],
    ['memory access out of bounds', "wasm trap: out of bounds memory access"],
    ['divide by zero', "wasm trap: integer divide by zero"],
    ['remainder by zero', "wasm trap: integer divide by zero"],
    ['divide result unrepresentable', "wasm trap: integer overflow"],
    ['float unrepresentable in integer range', "wasm trap: invalid conversion to integer"],
    ['table index is out of bounds', "wasm trap: undefined element: out of bounds table access"],
    ['function signature mismatch', "wasm trap: indirect call type mismatch"],
    ['call stack exhausted', "wasm trap: call stack exhausted"],
    ]);
    function _normalizeCoreTrap(err) {
      if (!(err instanceof WebAssemblyRuntimeError)) { return err; }
      const message = CORE_TRAP_MESSAGES.get(err.message);
      if (message !== undefined) { err.message = message; }
      return err;
    }
    
    class RepTable {
      // Sentinel marking a freed slot; the freelist link for a freed slot
      // lives in the odd cell. This keeps get()/contains()/remove() on freed
      // reps well-defined (previously they returned/corrupted freelist links).
      static FREE = Symbol('RepTable.free');
      
      #data = [0, null];
      #size = 0;
      #target;
      
      constructor(args) {
        this.target = args?.target;
      }
      
      data() { return this.#data; }
      
      insert(val) {
        _debugLog('[RepTable#insert()] args', { val, target: this.target });
        const freeIdx = this.#data[0];
        if (freeIdx === 0) {
          this.#data.push(val);
          this.#data.push(null);
          const rep = (this.#data.length >> 1) - 1;
          _debugLog('[RepTable#insert()] inserted', { val, target: this.target, rep });
          this.#size += 1;
          return rep;
        }
        const placementIdx = freeIdx << 1;
        if (this.#data[placementIdx] !== RepTable.FREE) {
          throw new Error('corrupt rep table freelist: head does not point at a freed slot');
        }
        this.#data[0] = this.#data[placementIdx + 1];
        this.#data[placementIdx] = val;
        this.#data[placementIdx + 1] = null;
        _debugLog('[RepTable#insert()] inserted', { val, target: this.target, rep: freeIdx });
        this.#size += 1;
        return freeIdx;
      }
      
      get(rep) {
        _debugLog('[RepTable#get()] args', { rep, target: this.target });
        if (rep === 0) { throw new Error('invalid resource rep during get, (cannot be 0)'); }
        
        const baseIdx = rep << 1;
        const val = this.#data[baseIdx];
        if (val === RepTable.FREE) { return undefined; }
        return val;
      }
      
      contains(rep) {
        _debugLog('[RepTable#contains()] args', { rep, target: this.target });
        if (rep === 0) { throw new Error('invalid resource rep during contains, (cannot be 0)'); }
        
        const baseIdx = rep << 1;
        const val = this.#data[baseIdx];
        return val !== RepTable.FREE && !!val;
      }
      
      remove(rep) {
        _debugLog('[RepTable#remove()] args', { rep, target: this.target });
        if (rep === 0) { throw new Error('invalid resource rep during remove, (cannot be 0)'); }
        if (this.#data.length === 2) { throw new Error('invalid'); }
        
        const baseIdx = rep << 1;
        if (baseIdx >= this.#data.length) {
          throw new Error(`invalid rep [${rep}] during remove, out of range`);
        }
        const val = this.#data[baseIdx];
        if (val === RepTable.FREE) {
          throw new Error(`double removal of rep [${rep}] (already freed)`);
        }
        
        this.#data[baseIdx] = RepTable.FREE;
        this.#data[baseIdx + 1] = this.#data[0];
        this.#data[0] = rep;
        this.#size -= 1;
        
        return val;
      }
      
      size() { return this.#size; }
      
      clear() {
        _debugLog('[RepTable#clear()] args', { rep, target: this.target });
        this.#data = [0, null];
      }
    }
    
    class ComponentAsyncState {
      static EVENT_HANDLER_EVENTS = [ 'backpressure-change' ];
      
      static TickResult = {
        // no suspended tasks remain
        DONE: 'done',
        // a suspended task was resumed (more may be ready)
        RESUMED: 'resumed',
        // suspended tasks remain but none were ready
        IDLE: 'idle',
      };
      
      #componentIdx;
      #callingAsyncImport = false;
      #syncImportWait = promiseWithResolvers();
      #lockHolderTaskID = null;
      #lockWaiters = [];
      #lockHandoffScheduled = false;
      #pendingTaskStarts = 0;
      #parkedTasks = new Map();
      #suspendedTasksByTaskID = new Map();
      #suspendedTaskIDs = [];
      #errored = null;
      #trapped = false;
      #backpressure = 0;
      #backpressureWaiters = 0n;
      
      #handlerMap = new Map();
      #nextHandlerID = 0n;
      
      #tickLoop = null;
      #tickLoopInterval = null;
      
      #onExclusiveReleaseHandlers = [];
      
      #mayLeave = true;
      
      handles;
      subtasks;
      
      constructor(args) {
        this.#componentIdx = args.componentIdx;
        this.handles = new RepTable({ target: `component [${this.#componentIdx}] handles (waitable objects)` });
        this.subtasks = new RepTable({ target: `component [${this.#componentIdx}] subtasks` });
      };
      
      componentIdx() { return this.#componentIdx; }
      
      get mayLeave() {
        const flags = INSTANCE_FLAGS.get(this.#componentIdx);
        return flags === undefined ? this.#mayLeave : flags.value === 1;
      }
      set mayLeave(value) {
        if (typeof value !== 'boolean') { throw new TypeError('mayLeave must be a boolean'); }
        this.#mayLeave = value;
        const flags = INSTANCE_FLAGS.get(this.#componentIdx);
        if (flags !== undefined) { flags.value = value ? 1 : 0; }
      }
      
      errored() { return this.#errored !== null; }
      setErrored(err) {
        _debugLog('[ComponentAsyncState#setErrored()] component errored', { err, componentIdx: this.#componentIdx });
        if (this.#errored) { return; }
        if (!err) {
          err = new Error('error elswehere (see other component instance error)')
          err.componentIdx = this.#componentIdx;
        }
        this.#errored = err;
      }
      
      markTrapped(err) {
        if (!(err instanceof WebAssemblyRuntimeError)) {
          return false;
        }
        err = _normalizeCoreTrap(err);
        this.#trapped = true;
        _debugLog('[ComponentAsyncState#markTrapped()] component trapped', { err, componentIdx: this.#componentIdx });
        if (STORE_TRAP.error === null) { STORE_TRAP.error = err; }
        return true;
      }
      
      throwIfTrapped() {
        if (this.#trapped) {
          throw new WebAssemblyRuntimeError("wasm trap: cannot enter component instance");
        }
      }
      
      callingSyncImport(val) {
        if (val === undefined) { return this.#callingAsyncImport; }
        if (typeof val !== 'boolean') { throw new TypeError('invalid setting for async import'); }
        const prev = this.#callingAsyncImport;
        this.#callingAsyncImport = val;
        if (prev === true && this.#callingAsyncImport === false) {
          this.#notifySyncImportEnd();
        }
      }
      
      #notifySyncImportEnd() {
        const existing = this.#syncImportWait;
        this.#syncImportWait = promiseWithResolvers();
        existing.resolve();
      }
      
      async waitForSyncImportCallEnd() {
        await this.#syncImportWait.promise;
      }
      
      setBackpressure(v) {
        this.#backpressure = v;
        return this.#backpressure
      }
      getBackpressure() { return this.#backpressure; }
      
      incrementBackpressure() {
        const current = this.#backpressure;
        if (current < 0 || current > 2**16) {
          throw new Error(`invalid current backpressure value [${current}]`);
        }
        const newValue = this.getBackpressure() + 1;
        if (newValue >= 2**16) {
          throw new Error(`invalid new backpressure value [${newValue}], overflow`);
        }
        return this.setBackpressure(newValue);
      }
      
      decrementBackpressure() {
        const current = this.#backpressure;
        if (current < 0 || current > 2**16) {
          throw new Error(`invalid current backpressure value [${current}]`);
        }
        const newValue = Math.max(0, current - 1);
        if (newValue < 0) {
          throw new Error(`invalid new backpressure value [${newValue}], underflow`);
        }
        return this.setBackpressure(newValue);
      }
      hasBackpressure() { return this.#backpressure > 0; }
      
      waitForBackpressure() {
        let backpressureCleared = false;
        const cstate = this;
        cstate.addBackpressureWaiter();
        const handlerID = this.registerHandler({
          event: 'backpressure-change',
          fn: (bp) => {
            if (bp === 0) {
              cstate.removeHandler(handlerID);
              backpressureCleared = true;
            }
          }
        });
        return new Promise((resolve) => {
          const interval = setInterval(() => {
            if (backpressureCleared) { return; }
            clearInterval(interval);
            cstate.removeBackpressureWaiter();
            resolve(null);
          }, 0);
        });
      }
      
      registerHandler(args) {
        const { event, fn } = args;
        if (!event) { throw new Error("missing handler event"); }
        if (!fn) { throw new Error("missing handler fn"); }
        
        if (!ComponentAsyncState.EVENT_HANDLER_EVENTS.includes(event)) {
          throw new Error(`unrecognized event handler [${event}]`);
        }
        
        const handlerID = this.#nextHandlerID++;
        let handlers = this.#handlerMap.get(event);
        if (!handlers) {
          handlers = [];
          this.#handlerMap.set(event, handlers)
        }
        
        handlers.push({ id: handlerID, fn, event });
        return handlerID;
      }
      
      removeHandler(args) {
        const { event, handlerID } = args;
        const registeredHandlers = this.#handlerMap.get(event);
        if (!registeredHandlers) { return; }
        const found = registeredHandlers.find(h => h.id === handlerID);
        if (!found) { return; }
        this.#handlerMap.set(event, this.#handlerMap.get(event).filter(h => h.id !== handlerID));
      }
      
      getBackpressureWaiters() { return this.#backpressureWaiters; }
      addBackpressureWaiter() { this.#backpressureWaiters++; }
      removeBackpressureWaiter() {
        this.#backpressureWaiters--;
        if (this.#backpressureWaiters < 0) {
          throw new Error("unexepctedly negative number of backpressure waiters");
        }
      }
      
      // The per-slice mutual-exclusion lock for guest execution in this
      // component instance. Guest slices (callback invocations and
      // sync-lifted bodies) must be atomic per component even across the
      // JSPI suspensions jco introduces for host imports: wit-bindgen's
      // executors publish per-task state in single linear-memory cells
      // (the wasip3-task pointer, context-local storage discipline) that
      // an interleaved slice of the same component corrupts
      //
      // The lock is *owned*: acquisition records the holder task and
      // release is a no-op for anyone else, so a task exiting can no
      // longer drop a hold it does not own (blind acquire/release-any
      // was the previous discipline). Contended acquisition queues
      // FIFO; release hands the lock to the next waiter directly.
      isExclusivelyLocked() { return this.#lockHolderTaskID !== null; }
      exclusivelyLockedBy(taskID) { return this.#lockHolderTaskID === taskID; }
      
      exclusiveLock(taskID) {
        _debugLog('[ComponentAsyncState#exclusiveLock()]', {
          holder: this.#lockHolderTaskID,
          requester: taskID,
          componentIdx: this.#componentIdx,
        });
        if (taskID === undefined || taskID === null) {
          throw new Error('exclusive lock requires the acquiring task id');
        }
        if (this.#lockHolderTaskID !== null) {
          throw new Error(`component [${this.#componentIdx}] exclusive lock held by task [${this.#lockHolderTaskID}], requested by [${taskID}]`);
        }
        this.#lockHolderTaskID = taskID;
      }
      
      // Awaitable acquisition: takes the lock immediately when free,
      // otherwise queues FIFO behind the current holder and earlier
      // waiters. The resolved promise implies ownership.
      acquireExclusiveLock(taskID) {
        if (taskID === undefined || taskID === null) {
          throw new Error('exclusive lock requires the acquiring task id');
        }
        if (this.#lockHolderTaskID === null) {
          this.#lockHolderTaskID = taskID;
          _debugLog('[ComponentAsyncState#acquireExclusiveLock()] acquired', {
            holder: taskID,
            componentIdx: this.#componentIdx,
          });
          return;
        }
        if (this.#lockHolderTaskID === taskID) {
          throw new Error(`task [${taskID}] already holds the lock for component [${this.#componentIdx}]`);
        }
        _debugLog('[ComponentAsyncState#acquireExclusiveLock()] waiting', {
          holder: this.#lockHolderTaskID,
          requester: taskID,
          componentIdx: this.#componentIdx,
          queued: this.#lockWaiters.length,
        });
        return new Promise((resolve) => {
          this.#lockWaiters.push({ taskID, resolve });
        });
      }
      
      exclusiveRelease(taskID) {
        _debugLog('[ComponentAsyncState#exclusiveRelease()] args', {
          holder: this.#lockHolderTaskID,
          releaser: taskID,
          componentIdx: this.#componentIdx,
        });
        if (this.#lockHolderTaskID !== taskID) {
          // Ownerless releases were the historical behavior; a foreign
          // release now leaves the hold intact
          _debugLog('[ComponentAsyncState#exclusiveRelease()] ignoring foreign release', {
            holder: this.#lockHolderTaskID,
            releaser: taskID,
            componentIdx: this.#componentIdx,
          });
          return false;
        }
        
        // Make the release observable before handing the lock to the next
        // asynchronous guest slice.
        //
        // Release handlers may expose a lifted value whose consumer immediately
        // performs a synchronous call on the same component; that call must run
        // while the instance is genuinely unlocked, not via enterSync's
        // lock-free fallback code.
        this.#lockHolderTaskID = null;
        
        this.#onExclusiveReleaseHandlers = this.#onExclusiveReleaseHandlers.filter(v => !!v);
        for (const [idx, f] of this.#onExclusiveReleaseHandlers.entries()) {
          try {
            this.#onExclusiveReleaseHandlers[idx] = null;
            f();
          } catch (err) {
            _debugLog("error while executing handler for next exclusive release", err);
            throw err;
          }
        }
        this.#scheduleLockHandoff();
        return true;
      }
      
      #scheduleLockHandoff() {
        if (this.#lockHandoffScheduled || this.#lockWaiters.length === 0) { return; }
        this.#lockHandoffScheduled = true;
        queueMicrotask(() => {
          this.#lockHandoffScheduled = false;
          // A synchronous call triggered by a release handler gets the
          // first opportunity to use the unlocked component.
          //
          // Its release will leave this queued handoff in place.
          if (this.#lockHolderTaskID !== null) {
            this.#scheduleLockHandoff();
            return;
          }
          const next = this.#lockWaiters.shift();
          if (!next) { return; }
          this.#lockHolderTaskID = next.taskID;
          next.resolve();
        });
      }
      
      onNextExclusiveRelease(fn) {
        _debugLog('[ComponentAsyncState#()onNextExclusiveRelease] registering');
        this.#onExclusiveReleaseHandlers.push(fn);
      }
      
      async waitForExclusiveRelease() {
        while (this.isExclusivelyLocked()) {
          await new Promise(resolve => this.onNextExclusiveRelease(resolve));
        }
      }
      
      #getSuspendedTaskMeta(taskID) {
        return this.#suspendedTasksByTaskID.get(taskID);
      }
      
      #removeSuspendedTaskMeta(taskID) {
        _debugLog('[ComponentAsyncState#removeSuspendedTaskMeta()] removing suspended task', {
          taskID,
          componentIdx: this.#componentIdx,
        });
        const idx = this.#suspendedTaskIDs.findIndex(t => t === taskID);
        const meta = this.#suspendedTasksByTaskID.get(taskID);
        this.#suspendedTaskIDs[idx] = null;
        this.#suspendedTasksByTaskID.delete(taskID);
        return meta;
      }
      
      #addSuspendedTaskMeta(meta) {
        if (!meta) { throw new Error('missing task meta'); }
        const taskID = meta.taskID;
        this.#suspendedTasksByTaskID.set(taskID, meta);
        this.#suspendedTaskIDs.push(taskID);
        if (this.#suspendedTasksByTaskID.size < this.#suspendedTaskIDs.length - 10) {
          this.#suspendedTaskIDs = this.#suspendedTaskIDs.filter(t => t !== null);
        }
      }
      
      // TODO(threads): readyFn is normally on the thread
      suspendTask(args) {
        const { task, readyFn, cancellable, onResume } = args;
        const taskID = task.id();
        const componentIdx = task.componentIdx();
        _debugLog('[ComponentAsyncState#suspendTask()]', {
          taskID,
          componentIdx: this.#componentIdx,
          taskEntryFnName: task.entryFnName(),
          subtask: task.getParentSubtask(),
        });
        
        if (componentIdx !== this.#componentIdx) {
          throw new Error('assert: task component idx should match async state');
        }
        
        if (this.#getSuspendedTaskMeta(taskID)) {
          throw new Error(`task [${taskID}] already suspended`);
        }
        
        let promise;
        let resume;
        if (onResume) {
          resume = () => onResume(!task.isCancelled());
        } else {
          const resolvers = promiseWithResolvers();
          promise = resolvers.promise;
          resume = () => resolvers.resolve(!task.isCancelled());
        }
        this.#addSuspendedTaskMeta({
          task,
          taskID,
          cancellable,
          readyFn,
          resume: () => {
            _debugLog('[ComponentAsyncState] resuming suspended task', {
              taskID,
              componentIdx: this.#componentIdx,
            });
            // TODO(threads): it's thread cancellation we should be checking for below, not task
            resume();
          },
        });
        
        // A caller synchronously driving one task quantum (for
        // example, subtask.cancel) waits for the resumed task to
        // either resolve or suspend again.
        task.notifyProgress();
        
        this.runTickLoop();
        _checkForDeadlock();
        
        return promise;
      }
      
      resumeTaskByID(taskID) {
        const meta = this.#removeSuspendedTaskMeta(taskID);
        if (!meta) { return false; }
        if (meta.taskID !== taskID) { throw new Error('task ID does not match'); }
        meta.resume();
        return true;
      }
      
      suspendedTaskReady(taskID) {
        const meta = this.#getSuspendedTaskMeta(taskID);
        if (!meta) { return false; }
        if (!meta.readyFn) {
          throw new Error(`suspended task [${taskID}] is missing a readiness function`);
        }
        return meta.task.isRejected() || meta.readyFn();
      }
      
      suspendedTaskCancellable(taskID) {
        return !!this.#getSuspendedTaskMeta(taskID)?.cancellable;
      }
      
      isTaskSuspended(taskID) {
        return this.#suspendedTasksByTaskID.has(taskID);
      }
      
      suspendedTaskMetas() {
        return this.#suspendedTasksByTaskID.values();
      }
      
      addPendingTaskStart() { this.#pendingTaskStarts++; }
      removePendingTaskStart() { this.#pendingTaskStarts--; }
      
      hasPendingSchedulerWork() {
        if (this.#pendingTaskStarts > 0) { return true; }
        if (this.#lockHandoffScheduled) { return true; }
        for (const meta of this.#suspendedTasksByTaskID.values()) {
          if (meta.task.isRejected() || meta.readyFn()) { return true; }
        }
        return false;
      }
      
      async runTickLoop() {
        if (this.#tickLoop !== null) { return; }
        this.#tickLoop = 1;
        setTimeout(async () => {
          let result = this.tick();
          while (result !== ComponentAsyncState.TickResult.DONE) {
            if (result === ComponentAsyncState.TickResult.IDLE) {
              _checkForDeadlock();
            }
            // After resuming a task, re-tick as soon as the resumed
            // slice's microtask continuations have drained (timeout 0)
            // so queued sibling resumptions aren't charged the idle
            // polling interval; otherwise poll at the idle cadence.
            const delay = result === ComponentAsyncState.TickResult.RESUMED ? 0 : 10;
            await new Promise((resolve) => setTimeout(resolve, delay));
            result = this.tick();
          }
          this.#tickLoop = null;
        }, 10);
      }
      
      tick() {
        // _debugLog('[ComponentAsyncState#tick()]', { suspendedTaskIDs: this.#suspendedTaskIDs });
        
        const resumableTasks = this.#suspendedTaskIDs.filter(t => t !== null);
        for (const taskID of resumableTasks) {
          const meta = this.#suspendedTasksByTaskID.get(taskID);
          if (!meta || !meta.readyFn) {
            throw new Error(`missing/invalid task despite ID [${taskID}] being present`);
          }
          
          // If the task failed via any means, allow the task to resume because
          // it's been cancelled -- the callback should immediately exit as well
          if (meta.task.isRejected()) {
            _debugLog('[ComponentAsyncState#tick()] detected task rejection, leaving early', { meta });
            this.resumeTaskByID(taskID);
            return ComponentAsyncState.TickResult.RESUMED;
          }
          
          const isReady = meta.readyFn();
          if (!isReady) { continue; }
          
          _debugLog('[ComponentAsyncState#tick()] resuming task via tick', {
            taskID,
            componentIdx: this.#componentIdx,
          });
          this.resumeTaskByID(taskID);
          
          // NOTE: during single-flight resumption, we should resume at most one task per
          // tick so that the resumed slice (a microtask continuation)
          // runs -- and its current-task register window opens and
          // closes -- before any sibling task of this component is
          // resumed.
          //
          // Resuming multiple suspended tasks in one synchronous
          // cascade interleaves their register save/restore windows
          // ([restoreA, restoreB, resumeA, resumeB]), re-entering wasm
          // with the register naming the wrong task, and the
          // 'known residual' of the JSPI current-task register
          // fix); with concurrent task lifetimes per component this
          // corrupts guest context-local storage.
          return ComponentAsyncState.TickResult.RESUMED;
        }
        
        const idle = this.#suspendedTaskIDs.filter(t => t !== null).length > 0;
        return idle
        ? ComponentAsyncState.TickResult.IDLE
        : ComponentAsyncState.TickResult.DONE;
      }
      
      createWaitable(args) {
        return new Waitable({ target: args?.target, });
      }
    }
    
    function getOrCreateAsyncState(componentIdx, init) {
      if (!ASYNC_STATE.has(componentIdx)) {
        const newState = new ComponentAsyncState({ componentIdx });
        ASYNC_STATE.set(componentIdx, newState);
      }
      return ASYNC_STATE.get(componentIdx);
    }
    const GLOBAL_COMPONENT_MEMORY_MAP = new Map();
    
    function lookupMemoriesForComponent(args) {
      const { componentIdx } = args ?? {};
      if (args.componentIdx === undefined) { throw new TypeError("missing component idx"); }
      
      const metas = GLOBAL_COMPONENT_MEMORY_MAP.get(componentIdx);
      if (!metas) { return []; }
      
      if (args.memoryIdx === undefined) {
        return Object.values(metas);
      }
      
      const meta = metas[args.memoryIdx];
      return meta?.memory;
    }
    
    class AsyncSubtask {
      static _ID = 0n;
      
      static State = {
        STARTING: 0,
        STARTED: 1,
        RETURNED: 2,
        CANCELLED_BEFORE_STARTED: 3,
        CANCELLED_BEFORE_RETURNED: 4,
      };
      
      #id;
      #state = AsyncSubtask.State.STARTING;
      #componentIdx;
      
      #parentTask;
      #childTask = null;
      
      #dropped = false;
      #cancelRequested = false;
      
      #memoryIdx = null;
      #lenders = null;
      
      #waitable = null;
      
      #callbackFn = null;
      #callbackFnName = null;
      
      #postReturnFn = null;
      #onProgressFn = null;
      #pendingEventFn = null;
      
      #callMetadata = {};
      
      #resolved = false;
      
      #onResolveHandlers = [];
      #onStartHandlers = [];
      
      #result = null;
      #resultSet = false;
      
      fnName;
      target;
      isAsync;
      isManualAsync;
      // One execution slice awaited by the conditional cancel trampoline.
      cancelProgress = null;
      
      constructor(args) {
        if (typeof args.componentIdx !== 'number') {
          throw new Error('invalid componentIdx for subtask creation');
        }
        this.#componentIdx = args.componentIdx;
        
        this.#id = ++AsyncSubtask._ID;
        this.fnName = args.fnName;
        
        if (!args.parentTask) { throw new Error('missing parent task during subtask creation'); }
        this.#parentTask = args.parentTask;
        
        if (args.childTask) { this.#childTask = args.childTask; }
        
        if (args.memoryIdx) { this.#memoryIdx = args.memoryIdx; }
        
        if (!args.waitable) { throw new Error("missing/invalid waitable"); }
        this.#waitable = args.waitable;
        
        if (args.callMetadata) { this.#callMetadata = args.callMetadata; }
        
        this.#lenders = [];
        this.target = args.target;
        this.isAsync = args.isAsync;
        this.isManualAsync = args.isManualAsync;
      }
      
      id() { return this.#id; }
      parentTaskID() { return this.#parentTask?.id(); }
      childTaskID() { return this.#childTask?.id(); }
      state() { return this.#state; }
      
      waitable() { return this.#waitable; }
      waitableRep() { return this.#waitable.idx(); }
      
      join() { return this.#waitable.join(...arguments); }
      getPendingEvent() { return this.#waitable.getPendingEvent(...arguments); }
      hasPendingEvent() { return this.#waitable.hasPendingEvent(...arguments); }
      setPendingEvent() { return this.#waitable.setPendingEvent(...arguments); }
      
      setTarget(tgt) { this.target = tgt; }
      
      getResult() {
        if (!this.#resultSet) { throw new Error("subtask result has not been set") }
        return this.#result;
      }
      setResult(v) {
        if (this.#resultSet) { throw new Error("subtask result has already been set"); }
        this.#result = v;
        this.#resultSet = true;
      }
      
      componentIdx() { return this.#componentIdx; }
      
      setChildTask(t) {
        if (!t) { throw new Error('cannot set missing/invalid child task on subtask'); }
        if (this.#childTask) { throw new Error('child task is already set on subtask'); }
        if (this.#parentTask === t) { throw new Error("parent cannot be child"); }
        this.#childTask = t;
      }
      getChildTask(t) { return this.#childTask; }
      
      getParentTask() { return this.#parentTask; }
      
      setCallbackFn(f, name) {
        if (!f) { return; }
        if (this.#callbackFn) { throw new Error('callback fn can only be set once'); }
        this.#callbackFn = f;
        this.#callbackFnName = name;
      }
      
      getCallbackFnName() {
        if (!this.#callbackFn) { return undefined; }
        return this.#callbackFn.name;
      }
      
      setPostReturnFn(f) {
        if (!f) { return; }
        if (this.#postReturnFn) { throw new Error('postReturn fn can only be set once'); }
        this.#postReturnFn = f;
      }
      
      setOnProgressFn(f) {
        if (this.#onProgressFn) { throw new Error('on progress fn can only be set once'); }
        this.#onProgressFn = f;
      }
      
      isNotStarted() {
        return this.#state == AsyncSubtask.State.STARTING;
      }
      
      cancellationRequested() { return this.#cancelRequested; }
      
      // Request cooperative cancellation of this subtask, on behalf of the
      // supertask (i.e. `canon subtask.cancel`).
      //
      // If the callee is another guest task, the request is delivered to it and
      // the callee confirms via `task.cancel` (or still resolves via `task.return`).
      //
      // If the callee is a host function there is (currently) no host-side
      // cancellation hook, so the pending call is treated as immediately
      // cancelled -- consistent with hosts being expected to resolve
      // cancellation promptly -- and any later host resolution is discarded
      // (see `AsyncTask#onResolve`).
      requestCancellation() {
        _debugLog('[AsyncSubtask#requestCancellation()] args', {
          componentIdx: this.#componentIdx,
          subtaskID: this.#id,
          state: this.#state,
          childTaskID: this.childTaskID(),
          fnName: this.fnName,
        });
        if (this.#cancelRequested) {
          throw new Error('cancellation has already been requested for this subtask');
        }
        this.#cancelRequested = true;
        
        if (this.#resolved) { return; }
        
        if (this.#childTask) {
          this.#childTask.requestCancellation();
          return;
        }
        
        this.onResolve(null);
      }
      
      registerOnStartHandler(f) {
        this.#onStartHandlers.push(f);
      }
      
      onStart(args) {
        _debugLog('[AsyncSubtask#onStart()] args', {
          componentIdx: this.#componentIdx,
          subtaskID: this.#id,
          parentTaskID: this.parentTaskID(),
          fnName: this.fnName,
          args,
        });
        
        if (this.#onProgressFn) { this.#onProgressFn(); }
        
        // Starting a nested operation is a task execution boundary.
        // In particular, a cancellation handler may synchronously
        // enter an import which then suspends in the host.  Wake a
        // supertask that is driving one cancellation slice so an
        // async `subtask.cancel` can report BLOCKED without waiting
        // for that nested operation to finish.
        this.#parentTask.notifyProgress();
        
        this.#state = AsyncSubtask.State.STARTED;
        
        let result;
        
        // If we have been provided a helper start function as a result of
        // component fusion performed by wasmtime tooling, then we can call that helper and lifts/lowers will
        // be performed for us.
        //
        // See also documentation on `HostIntrinsic::PrepareCall`
        //
        if (this.#callMetadata.startFn) {
          result = this.#callMetadata.startFn.apply(null, args?.startFnParams ?? []);
        }
        
        return result;
      }
      
      
      registerOnResolveHandler(f) {
        this.#onResolveHandlers.push(f);
      }
      
      reject(subtaskErr) {
        if (this.#resolved) { return; }
        
        if (this.#onProgressFn) { this.#onProgressFn(); }
        
        if (this.#state === AsyncSubtask.State.STARTING) {
          this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
        } else if (this.#state === AsyncSubtask.State.STARTED) {
          this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
        } else {
          throw new Error('cannot reject a completed subtask');
        }
        
        this.#resolved = true;
        this.#parentTask.removeSubtask(this);
        this.#parentTask.reject(subtaskErr);
      }
      
      onResolve(subtaskValue) {
        _debugLog('[AsyncSubtask#onResolve()] args', {
          componentIdx: this.#componentIdx,
          subtaskID: this.#id,
          isAsync: this.isAsync,
          childTaskID: this.childTaskID(),
          parentTaskID: this.parentTaskID(),
          parentTaskFnName: this.#parentTask?.entryFnName(),
          fnName: this.fnName,
        });
        
        if (this.#resolved) {
          throw new Error('subtask has already been resolved');
        }
        
        if (this.#onProgressFn) { this.#onProgressFn(); }
        
        if (subtaskValue === null && this.#cancelRequested) {
          if (this.#state === AsyncSubtask.State.STARTING) {
            this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
          } else {
            if (this.#state !== AsyncSubtask.State.STARTED) {
              throw new Error('resolved subtask must have been started before cancellation');
            }
            this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
          }
        } else {
          if (this.#state !== AsyncSubtask.State.STARTED) {
            throw new Error('resolved subtask must have been started before completion');
          }
          this.#state = AsyncSubtask.State.RETURNED;
        }
        
        this.setResult(subtaskValue);
        
        for (const f of this.#onResolveHandlers) {
          try {
            f(subtaskValue);
          } catch (err) {
            console.error("error during subtask resolve handler", err);
            throw err;
          }
        }
        
        const callMetadata = this.getCallMetadata();
        
        // TODO(fix): we should be able to easily have the caller's meomry
        // to lower into here, but it's not present in PrepareCall
        const memory = callMetadata.memory ?? this.#parentTask?.getReturnMemory() ?? lookupMemoriesForComponent({ componentIdx: this.#parentTask?.componentIdx() })[0];
        // NOTE: cancelled resolutions carry no value, so nothing is lowered
        const returned = this.#state === AsyncSubtask.State.RETURNED;
        if (returned && callMetadata && !callMetadata.returnFn && (this.isAsync || callMetadata.funcTypeIsAsync) && callMetadata.resultPtr && memory) {
          const { resultPtr, realloc } = callMetadata;
          const lowers = callMetadata.lowers; // may have been updated in task.return of the child
          if (lowers && lowers.length > 0) {
            lowers[0]({
              componentIdx: this.#componentIdx,
              memory,
              realloc,
              vals: [subtaskValue],
              storagePtr: resultPtr,
              stringEncoding: callMetadata.stringEncoding,
            });
          }
        }
        
        this.#resolved = true;
        this.#parentTask.removeSubtask(this);
        
        if (!this.isAsync) {
          this.deliverResolve();
          const rep = this.waitableRep();
          if (rep) {
            try {
              const removed = this.#getComponentState().handles.remove(rep);
              if (removed !== this) {
                throw new Error("unexpectedly received non-self Subtask from handle removal");
              }
              this.drop();
            } catch (err) {
              _debugLog('[AsyncSubtask#onResolve()] failed to remove subtask after sync subtask completion', err);
            }
          }
        }
      }
      
      getStateNumber() { return this.#state; }
      isReturned() { return this.#state === AsyncSubtask.State.RETURNED; }
      
      getCallMetadata() { return this.#callMetadata; }
      
      isResolved() {
        if (this.#state === AsyncSubtask.State.STARTING
        || this.#state === AsyncSubtask.State.STARTED) {
          return false;
        }
        if (this.#state === AsyncSubtask.State.RETURNED
        || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_STARTED
        || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_RETURNED) {
          return true;
        }
        throw new Error('unrecognized internal Subtask state [' + this.#state + ']');
      }
      
      addLender(handle) {
        _debugLog('[AsyncSubtask#addLender()] args', { handle });
        if (!Number.isNumber(handle)) { throw new Error('missing/invalid lender handle [' + handle + ']'); }
        
        if (this.#lenders.length === 0 || this.isResolved()) {
          throw new Error('subtask has no lendors or has already been resolved');
        }
        
        handle.lends++;
        this.#lenders.push(handle);
      }
      
      deliverResolve() {
        _debugLog('[AsyncSubtask#deliverResolve()] args', {
          lenders: this.#lenders,
          parentTaskID: this.parentTaskID(),
          subtaskID: this.#id,
          childTaskID: this.childTaskID(),
          resolved: this.isResolved(),
          resolveDelivered: this.resolveDelivered(),
        });
        
        const cannotDeliverResolve = this.resolveDelivered() || !this.isResolved();
        if (cannotDeliverResolve) {
          throw new Error('subtask cannot deliver resolution twice, and the subtask must be resolved');
        }
        
        for (const lender of this.#lenders) {
          lender.lends--;
        }
        
        this.#lenders = null;
      }
      
      resolveDelivered() {
        _debugLog('[AsyncSubtask#resolveDelivered()] args', { });
        if (this.#lenders === null && !this.isResolved()) {
          throw new Error('invalid subtask state, lenders missing and subtask has not been resolved');
        }
        return this.#lenders === null;
      }
      
      drop() {
        _debugLog('[AsyncSubtask#drop()] args', {
          componentIdx: this.#componentIdx,
          parentTaskID: this.#parentTask?.id(),
          parentTaskFnName: this.#parentTask?.entryFnName(),
          childTaskID: this.#childTask?.id(),
          childTaskFnName: this.#childTask?.entryFnName(),
          subtaskFnName: this.fnName,
        });
        if (!this.#waitable) { throw new Error('missing/invalid inner waitable'); }
        if (!this.resolveDelivered()) {
          throw new Error('cannot drop a subtask which has not yet resolved');
        }
        if (this.#waitable) { this.#waitable.drop() }
        this.#dropped = true;
      }
      
      #getComponentState() {
        const state = getOrCreateAsyncState(this.#componentIdx);
        if (!state) {
          throw new Error('invalid/missing async state for component [' + componentIdx + ']');
        }
        return state;
      }
      
      getWaitableHandleIdx() {
        _debugLog('[AsyncSubtask#getWaitableHandleIdx()] args', { });
        if (!this.#waitable) { throw new Error('missing/invalid waitable'); }
        return this.waitableRep();
      }
    }
    
    class FutureValue {
      #start;
      #settled;
      #hideThen = 0;
      #thenFn;
      
      constructor(start) {
        if (typeof start !== 'function') {
          throw new TypeError('future start operation must be a function');
        }
        this.#start = start;
        this.#thenFn = this.#then.bind(this);
      }
      
      get then() {
        return this.#hideThen === 0 ? this.#thenFn : undefined;
      }
      
      #read() {
        if (!this.#settled) {
          // The start operation resolves to a non-thenable box so a
          // future-valued payload cannot be assimilated by this Promise.
          this.#settled = Promise.resolve().then(this.#start);
        }
        return this.#settled;
      }
      
      resolveAsValue(resolve) {
        this.#hideThen++;
        try {
          resolve(this);
        } finally {
          this.#hideThen--;
        }
      }
      
      #deliver(resolve, value) {
        if (value instanceof FutureValue) {
          // Promise resolution reads `then` synchronously. Hide it only
          // for that lookup so resolving this layer yields the inner
          // FutureValue instead of recursively awaiting it.
          value.resolveAsValue(resolve);
          return;
        }
        resolve(value);
      }
      
      #then(resolve, reject) {
        return this.#read().then(
        box => this.#deliver(resolve, box.value),
        reject,
        );
      }
    }
    const ASYNC_DETERMINISM = 'random';
    const _coinFlip = () => { return Math.random() > 0.5; };
    
    const ASYNC_EVENT_CODE = {
      NONE: 0,
      SUBTASK: 1,
      STREAM_READ: 2,
      STREAM_WRITE: 3,
      FUTURE_READ: 4,
      FUTURE_WRITE: 5,
      TASK_CANCELLED: 6,
    };
    const CURRENT_TASK_META = {};
    
    function _withGlobalCurrentTaskMeta(args) {
      _debugLog('[_withGlobalCurrentTaskMeta()] args', args);
      if (!args) { throw new TypeError('args missing'); }
      if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
      if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
      if (!args.fn) { throw new TypeError('missing fn'); }
      const { taskID, componentIdx, fn } = args;
      const previous = CURRENT_TASK_META[componentIdx] ?? null;
      const previousCurrent = CURRENT_TASK_META.current ?? null;
      
      try {
        CURRENT_TASK_META.current =
        CURRENT_TASK_META[componentIdx] = { taskID, componentIdx };
        return fn();
      } catch (err) {
        _debugLog("error while executing sync callee/callback", {
          ...args,
          err,
        });
        throw err;
      } finally {
        // Synchronous wrappers can nest without any intervening JS
        // scheduling. Restore the caller rather than clearing it so
        // helper core exports (for example fused return adapters) can
        // temporarily run under a different task of the same component.
        CURRENT_TASK_META[componentIdx] = previous;
        CURRENT_TASK_META.current = previousCurrent;
      }
    }
    
    async function _withGlobalCurrentTaskMetaAsync(args) {
      _debugLog('[_withGlobalCurrentTaskMetaAsync()] args', args);
      if (!args) { throw new TypeError('args missing'); }
      if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
      if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
      if (!args.fn) { throw new TypeError('missing fn'); }
      
      const { taskID, componentIdx, fn } = args;
      
      try {
        CURRENT_TASK_META.current =
        CURRENT_TASK_META[componentIdx] = { taskID, componentIdx };
        return await fn();
      } catch (err) {
        _debugLog("error while executing async callee/callback", {
          ...args,
          err,
        });
        throw err;
      } finally {
        CURRENT_TASK_META[componentIdx] = null;
        if (CURRENT_TASK_META.current?.taskID === taskID) {
          CURRENT_TASK_META.current = null;
        }
      }
    }
    
    class AsyncTask {
      static _ID = 0n;
      
      static State = {
        INITIAL: 'initial',
        CANCELLED: 'cancelled',
        CANCEL_PENDING: 'cancel-pending',
        CANCEL_DELIVERED: 'cancel-delivered',
        RESOLVED: 'resolved',
      }
      
      static BlockResult = {
        CANCELLED: 'block.cancelled',
        NOT_CANCELLED: 'block.not-cancelled',
      }
      
      #id;
      #componentIdx;
      #state;
      #isAsync;
      #isManualAsync;
      #callingWasmExport = true;
      #lockFreeEntry = false;
      #preserveFutureResult;
      #entryFnName = null;
      
      #onResolveHandlers = [];
      #progressWaiters = [];
      #completionPromise = null;
      #completionValue;
      #completionReady = false;
      #settleCompletionPromise;
      #rejected = false;
      
      #exitPromise = null;
      #onExitHandlers = [];
      
      #memoryIdx = null;
      #memory = null;
      
      #callbackFn = null;
      #callbackFnName = null;
      
      #postReturnFn = null;
      
      #getCalleeParamsFn = null;
      #calleeIsAsync = null;
      
      #stringEncoding = null;
      
      #parentSubtask = null;
      
      #errHandling;
      
      #backpressurePromise;
      #backpressureWaiters = 0n;
      
      #returnLowerFns = null;
      
      #resourceScopeId;
      #resourceBorrowCount = 0;
      #resourceLenders = [];
      #resourceScopeExited = false;
      
      #subtasks = [];
      
      #entered = false;
      #exited = false;
      #errored = null;
      
      cancelled = false;
      cancelRequested = false;
      alwaysTaskReturn = false;
      
      returnCalls =  0;
      storage = [0, 0];
      tmpRetI64HighBits = 0|0;
      
      constructor(opts) {
        this.#id = ++AsyncTask._ID;
        this.#resourceScopeId = ++RESOURCE_SCOPE_ID;
        RESOURCE_SCOPE_TASKS.set(this.#resourceScopeId, this);
        
        if (opts?.componentIdx === undefined) {
          throw new TypeError('missing component id during task creation');
        }
        this.#componentIdx = opts.componentIdx;
        
        this.#state = AsyncTask.State.INITIAL;
        this.#isAsync = opts?.isAsync ?? false;
        this.#isManualAsync = opts?.isManualAsync ?? false;
        this.#preserveFutureResult = opts?.preserveFutureResult ?? false;
        this.#entryFnName = opts.entryFnName;
        // Tasks that execute guest slices (export calls, fused
        // callees) default to true; import-handler tasks pass false
        // explicitly (they run host code nested inside the caller's
        // already-locked slice).
        this.#callingWasmExport = opts?.callingWasmExport !== false;
        
        const {
          promise: completionPromise,
          resolve: resolveCompletionPromise,
          reject: rejectCompletionPromise,
        } = promiseWithResolvers();
        this.#completionPromise = completionPromise;
        // A nested rejection can reach the root task while its Wasm
        // entrypoint is still suspended, before the export wrapper awaits
        // this promise. Mark it handled immediately while preserving the
        // original rejected promise for the eventual caller.
        completionPromise.catch(() => {});
        
        let completionSettled = false;
        const settleCompletionPromise = () => {
          if (completionSettled || !this.#completionReady) { return; }
          completionSettled = true;
          if (this.#errored !== null) {
            rejectCompletionPromise(this.#errored);
          } else if (this.#rejected) {
            rejectCompletionPromise(this.#completionValue);
          } else if (
          this.#preserveFutureResult
          && this.#completionValue instanceof FutureValue
          ) {
            this.#completionValue.resolveAsValue(resolveCompletionPromise);
          } else {
            resolveCompletionPromise(this.#completionValue);
          }
        };
        
        this.#settleCompletionPromise = settleCompletionPromise;
        this.#onResolveHandlers.push((results) => {
          if (this.#parentSubtask !== null) { return; }
          if (!this.#isAsync && !this.#isManualAsync) { return; }
          this.#completionValue = results;
          this.#completionReady = true;
          // Publish after the current guest slice returns, so a trap
          // in that slice can still reject the call. Do not wait for
          // task exit: detached work may require further host calls
          // or consumption of a returned resource's stream.
        });
        
        const {
          promise: exitPromise,
          resolve: resolveExitPromise,
          reject: rejectExitPromise,
        } = promiseWithResolvers();
        this.#exitPromise = exitPromise;
        
        this.#onExitHandlers.push(() => {
          if (this.#parentSubtask === null && (this.#isAsync || this.#isManualAsync)) {
            settleCompletionPromise();
          }
          resolveExitPromise();
        });
        
        if (opts.callbackFn) { this.#callbackFn = opts.callbackFn; }
        if (opts.callbackFnName) { this.#callbackFnName = opts.callbackFnName; }
        
        if (opts.getCalleeParamsFn) { this.#getCalleeParamsFn = opts.getCalleeParamsFn; }
        if (opts.stringEncoding) { this.#stringEncoding = opts.stringEncoding; }
        
        if (opts.parentSubtask) { this.#parentSubtask = opts.parentSubtask; }
        
        
        if (opts.errHandling) { this.#errHandling = opts.errHandling; }
      }
      
      taskState() { return this.#state; }
      id() { return this.#id; }
      componentIdx() { return this.#componentIdx; }
      entryFnName() { return this.#entryFnName; }
      
      resourceScopeId() { return this.#resourceScopeId; }
      
      addBorrowedHandle() {
        if (this.#resourceScopeExited) {
          throw new Error('cannot add a borrow to an exited resource scope');
        }
        this.#resourceBorrowCount++;
      }
      
      removeBorrowedHandle() {
        if (this.#resourceBorrowCount === 0) {
          throw new Error('resource borrow count underflow');
        }
        this.#resourceBorrowCount--;
      }
      
      addResourceLender(table, handle) {
        if (this.#resourceScopeExited) {
          throw new Error('cannot add a lender to an exited resource scope');
        }
        this.#resourceLenders.push({ table, handle });
      }
      
      validateResourceBorrowScope() {
        if (this.#resourceScopeExited) { return; }
        if (this.#resourceBorrowCount !== 0) {
          throw new WebAssemblyRuntimeError('borrow handles still remain at the end of the call');
        }
        for (const { table, handle } of this.#resourceLenders) {
          const idx = handle << 1;
          const lendCount = table[idx];
          if (!Number.isInteger(lendCount) || lendCount <= 0 || lendCount >= 2**30) {
            throw new Error('invalid resource lender state at scope exit');
          }
          table[idx] = lendCount - 1;
        }
        this.#resourceLenders = [];
        this.#resourceScopeExited = true;
        RESOURCE_SCOPE_TASKS.delete(this.#resourceScopeId);
      }
      
      completionPromise() { return this.#completionPromise; }
      settleCompletion() { this.#settleCompletionPromise(); }
      exitPromise() { return this.#exitPromise; }
      
      waitForProgress() {
        const { promise, resolve } = promiseWithResolvers();
        this.#progressWaiters.push(resolve);
        return promise;
      }
      
      notifyProgress() {
        const waiters = this.#progressWaiters;
        this.#progressWaiters = [];
        for (const resolve of waiters) { resolve(); }
      }
      
      isAsync() { return this.#isAsync; }
      isManualAsync() { return this.#isManualAsync; }
      isSync() { return !this.isAsync(); }
      
      getErrHandling() { return this.#errHandling; }
      
      hasCallback() { return this.#callbackFn !== null; }
      
      getReturnMemoryIdx() { return this.#memoryIdx; }
      setReturnMemoryIdx(idx) {
        if (idx === null) { return; }
        this.#memoryIdx = idx;
      }
      
      getReturnMemory() { return this.#memory; }
      setReturnMemory(m) {
        if (m === null) { return; }
        this.#memory = m;
      }
      
      setReturnLowerFns(fns) { this.#returnLowerFns = fns; }
      getReturnLowerFns() { return this.#returnLowerFns; }
      
      setCalleeIsAsync(value) {
        if (typeof value !== 'boolean') { throw new TypeError('callee async state must be a boolean'); }
        this.#calleeIsAsync = value;
      }
      
      setParentSubtask(subtask) {
        if (!subtask || !(subtask instanceof AsyncSubtask)) { return }
        if (this.#parentSubtask) { throw new Error('parent subtask can only be set once'); }
        this.#parentSubtask = subtask;
      }
      
      getParentSubtask() { return this.#parentSubtask; }
      
      // TODO(threads): this is very inefficient, we can pass along a root task,
      // and ideally do not need this once thread support is in place
      getRootTask() {
        let currentSubtask = this.getParentSubtask();
        let task = this;
        while (currentSubtask) {
          task = currentSubtask.getParentTask();
          currentSubtask = task.getParentSubtask();
        }
        return task;
      }
      
      setPostReturnFn(f) {
        if (!f) { return; }
        if (this.#postReturnFn) { throw new Error('postReturn fn can only be set once'); }
        this.#postReturnFn = f;
      }
      
      setCallbackFn(f, name) {
        if (!f) { return; }
        if (this.#callbackFn) { throw new Error('callback fn can only be set once'); }
        this.#callbackFn = f;
        this.#callbackFnName = name;
      }
      
      getCallbackFnName() {
        if (!this.#callbackFnName) { return undefined; }
        return this.#callbackFnName;
      }
      
      runCallbackFn(...args) {
        if (!this.#callbackFn) { throw new Error('no callback function has been set for task'); }
        if (this.#callbackFn._jcoMaySuspend === false) {
          return _withGlobalCurrentTaskMeta({
            taskID: this.#id,
            componentIdx: this.#componentIdx,
            fn: () => this.#callbackFn.apply(null, args),
          });
        }
        return _withGlobalCurrentTaskMetaAsync({
          taskID: this.#id,
          componentIdx: this.#componentIdx,
          fn: () => { return this.#callbackFn.apply(null, args); }
        });
      }
      
      getCalleeParams() {
        if (!this.#getCalleeParamsFn) { throw new Error('missing/invalid getCalleeParamsFn'); }
        return this.#getCalleeParamsFn();
      }
      
      // Legacy manually-async exports are sync-typed in the component
      // but use JSPI precisely so their guest stack may suspend.
      mayBlock() { return this.isAsync() || this.isManualAsync() || this.isResolvedState() }
      
      mayEnter(task) {
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        if (cstate.hasBackpressure()) {
          _debugLog('[AsyncTask#mayEnter()] disallowed due to backpressure', { taskID: this.#id });
          return false;
        }
        if (!cstate.callingSyncImport()) {
          _debugLog('[AsyncTask#mayEnter()] disallowed due to sync import call', { taskID: this.#id });
          return false;
        }
        const callingSyncExportWithSyncPending = cstate.callingSyncExport && !task.isAsync;
        if (!callingSyncExportWithSyncPending) {
          _debugLog('[AsyncTask#mayEnter()] disallowed due to sync export w/ sync pending', { taskID: this.#id });
          return false;
        }
        return true;
      }
      
      enterSync() {
        if (this.needsExclusiveLock()) {
          const cstate = getOrCreateAsyncState(this.#componentIdx);
          if (!cstate.isExclusivelyLocked()) {
            cstate.exclusiveLock(this.#id);
          } else {
            // A host-called sync export arriving while another
            // task's slice holds the lock: synchronous entry
            // cannot wait, and historically this entry silently
            // stole the hold. Run without the lock instead --
            // the holder's bookkeeping stays intact and its
            // release still pairs
            this.#lockFreeEntry = true;
            _debugLog('[AsyncTask#enterSync()] entering without exclusive lock', {
              taskID: this.#id,
              componentIdx: this.#componentIdx,
            });
          }
        }
        return true;
      }
      
      tryEnter() {
        if (this.#entered) {
          throw new Error(`task with ID [${this.#id}] should not be entered twice`);
        }
        
        if (this.deliverPendingCancel({ cancellable: true })) {
          this.cancel();
          return false;
        }
        
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        if (this.isSync()) {
          this.#entered = true;
          return true;
        }
        if (cstate.hasBackpressure()) { return null; }
        if (this.needsExclusiveLock()) {
          if (cstate.isExclusivelyLocked()) { return null; }
          cstate.exclusiveLock(this.#id);
        }
        
        if (this.deliverPendingCancel({ cancellable: true })) {
          cstate.exclusiveRelease(this.#id);
          this.cancel();
          return false;
        }
        
        this.#entered = true;
        return true;
      }
      
      async enter(opts) {
        _debugLog('[AsyncTask#enter()] args', {
          taskID: this.#id,
          componentIdx: this.#componentIdx,
          subtaskID: this.getParentSubtask()?.id(),
          args: opts,
          entryFnName: this.#entryFnName,
        });
        
        if (this.#entered) {
          throw new Error(`task with ID [${this.#id}] should not be entered twice`);
        }
        
        // If cancellation was requested before the task was entered, resolve
        // as cancelled without ever running guest code
        if (this.deliverPendingCancel({ cancellable: true })) {
          this.cancel();
          return false;
        }
        
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        
        if (opts?.isHost) {
          this.#entered = true;
          // A guest task may be synchronously blocked in this
          // host entry. Propagate that boundary so an async
          // cancellation driver can yield BLOCKED while the host
          // operation is outstanding.
          const parentTask = this.#parentSubtask?.getParentTask();
          if (
          parentTask?.taskState() === AsyncTask.State.CANCEL_DELIVERED
          || (parentTask && !parentTask.hasCallback())
          ) {
            parentTask.notifyProgress();
          }
          return this.#entered;
        }
        
        // NOTE: concurrent task lifetimes within one component instance are
        // permitted by the Component Model: entry is governed by the
        // backpressure and exclusive-lock checks below (the lock is held per
        // execution slice, not for the task's lifetime).
        //
        // Serializing entire task lifetimes here (the former "execution slot" queue)
        // deadlocks pipelines where a parked long-lived task's progress depends on a
        // later entry into the same component.
        
        // If a task is synchronous then we can avoid component-relevant
        // tracking and immediately enter.
        if (this.isSync()) {
          this.#entered = true;
          
          // TODO(breaking): remove once manually-specifying async fns is removed
          // It is currently possible for an actually sync export to be specified
          // as async via JSPI
          if (this.#isManualAsync) {
            if (this.needsExclusiveLock()) { await cstate.acquireExclusiveLock(this.#id); }
          }
          
          return this.#entered;
        }
        
        // Perform intial backpressure check
        if (cstate.hasBackpressure()) {
          cstate.addBackpressureWaiter();
          
          const result = await this.waitUntil({
            readyFn: () => {
              return !cstate.hasBackpressure();
            },
            cancellable: true,
          });
          
          cstate.removeBackpressureWaiter();
          
          if (!result || this.isCancelled()) {
            if (!this.isResolvedState()) { this.cancel(); }
            return false;
          }
        }
        
        // Acquire the per-slice exclusive lock (FIFO-queued when
        // contended); the first slice runs under this hold and the
        // driver loop releases/re-acquires it per slice thereafter.
        if (this.needsExclusiveLock()) {
          await cstate.acquireExclusiveLock(this.#id);
        }
        
        // Cancellation-before-start may resolve this task while its
        // queued lock acquisition is still pending. Acquiring the lock
        // does not make the already-resolved task runnable again.
        if (this.isResolvedState() || this.isCancelled()) {
          cstate.exclusiveRelease(this.#id);
          return false;
        }
        
        // Cancellation can be requested while entry is waiting for
        // backpressure or its exclusive lock. Do not execute the guest
        // after acquiring a lock for a task that should no longer start.
        if (this.deliverPendingCancel({ cancellable: true })) {
          cstate.exclusiveRelease(this.#id);
          this.cancel();
          return false;
        }
        
        this.#entered = true;
        return this.#entered;
      }
      
      isRunningState() { return this.#state !== AsyncTask.State.RESOLVED; }
      isResolvedState() { return this.#state === AsyncTask.State.RESOLVED; }
      isResolved() { return this.#state === AsyncTask.State.RESOLVED; }
      isExited() { return this.#exited; }
      
      async waitUntil(opts) {
        const { readyFn, cancellable } = opts;
        _debugLog('[AsyncTask#waitUntil()] args', { taskID: this.#id, args: { cancellable } });
        
        // TODO(fix): check for cancel
        // TODO(fix): determinism
        // TODO(threads): add this thread to waiting list
        
        const keepGoing = await this.suspendUntil({
          readyFn,
          cancellable,
        });
        
        return keepGoing;
      }
      
      async yieldUntil(opts) {
        const { readyFn, cancellable } = opts;
        _debugLog('[AsyncTask#yieldUntil()]', {
          taskID: this.#id,
          args: {
            cancellable,
          },
          componentIdx: this.#componentIdx,
        });
        
        // A callback YIELD is an explicit request to let other work run.
        // Unlike waits whose condition is already ready, it must always
        // suspend for at least one scheduler turn.
        const keepGoing = await this.immediateSuspend({ readyFn, cancellable });
        if (keepGoing) {
          return {
            code: ASYNC_EVENT_CODE.NONE,
            payload0: 0,
            payload1: 0,
          };
        }
        
        return {
          code: ASYNC_EVENT_CODE.TASK_CANCELLED,
          payload0: 0,
          payload1: 0,
        };
      }
      
      async suspendUntil(opts) {
        const { cancellable, readyFn } = opts;
        _debugLog('[AsyncTask#suspendUntil()] args', {
          taskID: this.#id,
          args: {
            cancellable,
          },
          componentIdx: this.#componentIdx,
        });
        
        const pendingCancelled = this.deliverPendingCancel({ cancellable });
        if (pendingCancelled) { return false; }
        
        const completed = await this.immediateSuspendUntil({ readyFn, cancellable });
        return completed;
      }
      
      suspendUntilCallback(opts, onResume) {
        const { cancellable, readyFn } = opts;
        if (this.deliverPendingCancel({ cancellable })) {
          onResume(false);
          return;
        }
        
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        cstate.suspendTask({
          task: this,
          cancellable,
          readyFn: () => {
            if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
              return true;
            }
            return readyFn();
          },
          onResume: (keepGoing) => {
            if (keepGoing && this.deliverPendingCancel({ cancellable })) {
              keepGoing = false;
            }
            onResume(keepGoing);
          },
        });
      }
      
      // TODO(threads): equivalent to thread.suspend_until()
      async immediateSuspendUntil(opts) {
        const { cancellable, readyFn } = opts;
        _debugLog('[AsyncTask#immediateSuspendUntil()] args', {
          args: {
            cancellable,
            readyFn,
          },
          taskID: this.#id,
          componentIdx: this.#componentIdx,
        });
        
        const ready = readyFn();
        if (ready && ASYNC_DETERMINISM === 'random') {
          const coinFlip = _coinFlip();
          if (coinFlip) { return true }
        }
        
        const keepGoing = await this.immediateSuspend({ cancellable, readyFn });
        return keepGoing;
      }
      
      async immediateSuspend(opts) { // NOTE: equivalent to thread.suspend()
      // TODO(threads): store readyFn on the thread
      const { cancellable, readyFn } = opts;
      _debugLog('[AsyncTask#immediateSuspend()] args', { cancellable, readyFn });
      
      const pendingCancelled = this.deliverPendingCancel({ cancellable });
      if (pendingCancelled) { return false; }
      
      const cstate = getOrCreateAsyncState(this.#componentIdx);
      const keepGoing = await cstate.suspendTask({
        task: this,
        cancellable,
        readyFn: () => {
          // A pending cancellation request wakes cancellable waits
          if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
            return true;
          }
          return readyFn();
        },
      });
      if (keepGoing && this.deliverPendingCancel({ cancellable })) { return false; }
      return keepGoing;
    }
    
    deliverPendingCancel(opts) {
      const { cancellable } = opts;
      _debugLog('[AsyncTask#deliverPendingCancel()]', {
        args: { cancellable },
        taskID: this.#id,
        componentIdx: this.#componentIdx,
      });
      
      if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
        this.#state = AsyncTask.State.CANCEL_DELIVERED;
        return true;
      }
      
      return false;
    }
    
    isCancelled() { return this.cancelled }
    cancellationRequested() { return this.cancelRequested; }
    
    // Request cooperative cancellation of this task, called on behalf of a
    // supertask performing `subtask.cancel` on the subtask this task backs.
    //
    // The request is delivered at this task's next cancellable wait
    // (see suspendUntil/immediateSuspend), at which point the task is
    // expected to acknowledge via `task.cancel` or still resolve via
    // `task.return`.
    requestCancellation() {
      _debugLog('[AsyncTask#requestCancellation()] args', {
        taskID: this.#id,
        componentIdx: this.#componentIdx,
        state: this.#state,
      });
      if (this.isResolvedState() || this.cancelRequested) { return; }
      this.cancelRequested = true;
      if (this.#state === AsyncTask.State.INITIAL) {
        this.#state = AsyncTask.State.CANCEL_PENDING;
      }
      // Nudge the component's tick loop so that any suspended cancellable
      // wait observes the pending cancellation promptly
      getOrCreateAsyncState(this.#componentIdx).runTickLoop();
    }
    
    cancel(args) {
      _debugLog('[AsyncTask#cancel()] args', { });
      if (this.taskState() !== AsyncTask.State.CANCEL_DELIVERED) {
        throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] invalid task state [${this.taskState()}] for cancellation`);
      }
      this.validateResourceBorrowScope();
      this.cancelled = true;
      // Cancelled tasks resolve with no value (spec: `Task.cancel` calls
      // `on_resolve(None)`); an explicit error is only present on the
      // host-driven rejection path (see `reject()`).
      this.onResolve(args?.error ?? null);
      this.#state = AsyncTask.State.RESOLVED;
      // A task cancelled before entry has no driver loop that can
      // report its exit. Entered tasks notify after releasing their
      // component slice in `exit()`.
      if (!this.#entered) { this.notifyProgress(); }
    }
    
    onResolve(taskValue) {
      const handlers = this.#onResolveHandlers;
      this.#onResolveHandlers = [];
      for (const f of handlers) {
        try {
          f(taskValue);
        } catch (err) {
          _debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
          throw err;
        }
      }
      
      // Rejections are control-flow failures, not canonical ABI results.
      // Propagate them through the subtask chain without running return
      // lowering or post-return hooks for a successful result.
      if (this.#rejected) {
        this.#parentSubtask?.reject(taskValue);
        return;
      }
      
      // NOTE: if the parent subtask has already been resolved (e.g. it was
      // cancelled via `subtask.cancel` while this task was still pending),
      // this task's resolution must be discarded rather than delivered.
      const parentSubtaskPending = this.#parentSubtask && !this.#parentSubtask.isResolved();
      const taskReturned = !this.isCancelled();
      
      if (parentSubtaskPending && taskReturned) {
        const meta = this.#parentSubtask.getCallMetadata();
        // Run the rturn fn if it has not already been called -- this *should* have happened in
        // `task.return`, but some paths do not go through task.return (e.g. async lower of sync fn
        // which goes through prepare + async-start-call)
        if (meta.returnFn && !meta.returnFnCalled) {
          _debugLog('[AsyncTask#onResolve()] running returnFn', {
            componentIdx: this.#componentIdx,
            taskID: this.#id,
            subtaskID: this.#parentSubtask.id(),
          });
          const callerTask = this.#parentSubtask.getParentTask();
          _withGlobalCurrentTaskMeta({
            taskID: callerTask.id(),
            componentIdx: callerTask.componentIdx(),
            fn: () => meta.returnFn.apply(null, [taskValue, meta.resultPtr]),
          });
          meta.returnFnCalled = true;
        }
      }
      
      if (this.#postReturnFn && taskReturned) {
        _debugLog('[AsyncTask#onResolve()] running post return ', {
          componentIdx: this.#componentIdx,
          taskID: this.#id,
        });
        try {
          _withGlobalCurrentTaskMeta({
            taskID: this.#id,
            componentIdx: this.#componentIdx,
            fn: () => this.#postReturnFn(taskValue),
          });
        } catch (err) {
          _debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
          throw err;
        }
      }
      
      if (parentSubtaskPending) {
        this.#parentSubtask.onResolve(taskValue);
      }
    }
    
    registerOnResolveHandler(f) {
      this.#onResolveHandlers.push(f);
    }
    
    isRejected() { return this.#rejected; }
    
    isErrored() { return this.#errored; }
    setErrored(err) {
      // Preserve the originating trap when unwinding through
      // additional guest frames produces secondary traps (often
      // an `unreachable` after a call which was expected to trap).
      if (this.#errored === null) { this.#errored = err; }
    }
    
    reject(taskErr) {
      _debugLog('[AsyncTask#reject()] args', {
        componentIdx: this.#componentIdx,
        taskID: this.#id,
        parentSubtask: this.#parentSubtask,
        parentSubtaskID: this.#parentSubtask?.id(),
        entryFnName: this.entryFnName(),
        callbackFnName: this.#callbackFnName,
        errMsg: taskErr.message,
      });
      
      this.setErrored(taskErr);
      if (this.#rejected) { return; }
      
      // A task may call `task.return` before its callback exits.
      // A trap in cleanup or spawned work must still reject the
      // host call and poison the enclosing task chain.
      if (this.isResolvedState()) {
        this.#rejected = true;
        this.#errored = taskErr;
        const parentTask = this.#parentSubtask?.getParentTask();
        if (parentTask) { parentTask.reject(taskErr); }
        return;
      }
      
      this.#rejected = true;
      this.cancelRequested = true;
      this.#state = AsyncTask.State.CANCEL_PENDING;
      const cancelled = this.deliverPendingCancel({ cancellable: true });
      
      // TODO: do cleanup here to reset the machinery so we can run again?
      
      this.cancel({ error: taskErr });
    }
    
    resolve(results) {
      _debugLog('[AsyncTask#resolve()] args', {
        componentIdx: this.#componentIdx,
        taskID: this.#id,
        entryFnName: this.entryFnName(),
        callbackFnName: this.#callbackFnName,
      });
      
      if (this.#state === AsyncTask.State.RESOLVED) {
        throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}]  is already resolved (did you forget to wait for an import?)`);
      }
      
      this.validateResourceBorrowScope();
      
      this.#state = AsyncTask.State.RESOLVED;
      
      switch (results.length) {
        case 0:
        this.onResolve(undefined);
        break;
        case 1:
        this.onResolve(results[0]);
        break;
        default:
        _debugLog('[AsyncTask#resolve()] unexpected number of results', {
          componentIdx: this.#componentIdx,
          results,
          taskID: this.#id,
          subtaskID: this.#parentSubtask?.id(),
          entryFnName: this.#entryFnName,
          callbackFnName: this.#callbackFnName,
        });
        throw new Error('unexpected number of results');
      }
    }
    
    exit(args) {
      _debugLog('[AsyncTask#exit()]', {
        componentIdx: this.#componentIdx,
        taskID: this.#id,
      });
      
      if (this.#exited)  { throw new Error("task has already exited"); }
      
      if (this.#state !== AsyncTask.State.RESOLVED) {
        throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] exited without resolution`);
      }
      
      this.validateResourceBorrowScope();
      
      const state = getOrCreateAsyncState(this.#componentIdx);
      if (!state) { throw new Error('missing async state for component [' + this.#componentIdx + ']'); }
      
      // Exempt the host from exclusive lock check
      if (this.#componentIdx !== -1 && !args?.skipExclusiveLockCheck && !this.#lockFreeEntry) {
        if (this.needsExclusiveLock() && !state.exclusivelyLockedBy(this.#id)) {
          throw new Error(`task [${this.#id}] exit: component [${this.#componentIdx}] should have been exclusively locked by it`);
        }
      }
      
      // Ownership-checked: releases only this task's own hold (a
      // task exiting while another task's slice holds the lock no
      // longer clears the foreign hold).
      state.exclusiveRelease(this.#id);
      this.notifyProgress();
      
      for (const f of this.#onExitHandlers) {
        try {
          f();
        } catch (err) {
          console.error("error during task exit handler", err);
          throw err;
        }
      }
      
      this.#exited = true;
      clearCurrentTask(this.#componentIdx, this.id());
    }
    
    needsExclusiveLock() {
      // Host (-1) tasks model host-side import handling: there is no
      // guest linear memory or executor state to protect, and host
      // calls from unrelated guest components would contend spuriously.
      if (this.#componentIdx === -1) { return false; }
      // Import-handler tasks (CallInterface) run host code nested
      // inside the calling guest slice, which already holds the
      // lock; only tasks that execute guest slices need it.
      if (!this.#callingWasmExport) { return false; }
      // A sync-lifted callee cannot be reentered until the whole
      // stackful call returns. This is the Component Model's
      // automatic-backpressure rule for async-lowered calls.
      return !this.#isAsync || this.hasCallback() || this.#calleeIsAsync === false;
    }
    
    createSubtask(args) {
      _debugLog('[AsyncTask#createSubtask()] args', args);
      const { componentIdx, childTask, callMetadata, fnName, isAsync, isManualAsync } = args;
      
      const cstate = getOrCreateAsyncState(this.#componentIdx);
      if (!cstate) {
        throw new Error(`invalid/missing async state for component idx [${componentIdx}]`);
      }
      
      const waitable = new Waitable({
        componentIdx: this.#componentIdx,
        target: `subtask (internal ID [${this.#id}])`,
      });
      
      const newSubtask = new AsyncSubtask({
        componentIdx,
        childTask,
        parentTask: this,
        callMetadata,
        isAsync,
        isManualAsync,
        fnName,
        waitable,
      });
      this.#subtasks.push(newSubtask);
      newSubtask.setTarget(`subtask (internal ID [${newSubtask.id()}], waitable [${waitable.idx()}], component [${componentIdx}])`);
      waitable.setIdx(cstate.handles.insert(newSubtask));
      waitable.setTarget(`waitable for subtask (waitable id [${waitable.idx()}], subtask internal ID [${newSubtask.id()}])`);
      return newSubtask;
    }
    
    getLatestSubtask() {
      return this.#subtasks.at(-1);
    }
    
    getSubtaskByWaitableRep(rep) {
      if (rep === undefined) { throw new TypeError('missing rep'); }
      return this.#subtasks.find(s => s.waitableRep() === rep);
    }
    
    currentSubtask() {
      _debugLog('[AsyncTask#currentSubtask()]');
      if (this.#subtasks.length === 0) { return undefined; }
      return this.#subtasks.at(-1);
    }
    
    removeSubtask(subtask) {
      if (this.#subtasks.length === 0) {
        throw new Error('cannot end current subtask: no current subtask');
      }
      this.#subtasks = this.#subtasks.filter(t => t !== subtask);
      return subtask;
    }
  }
  
  function createNewCurrentTask(args) {
    _debugLog('[createNewCurrentTask()] args', args);
    const {
      componentIdx,
      isAsync,
      isManualAsync,
      preserveFutureResult,
      entryFnName,
      parentSubtaskID,
      callbackFnName,
      getCallbackFn,
      getParamsFn,
      stringEncoding,
      errHandling,
      getCalleeParamsFn,
      resultPtr,
      callingWasmExport,
    } = args;
    if (componentIdx === undefined || componentIdx === null) {
      throw new Error('missing/invalid component instance index while starting task');
    }
    let taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
    const callbackFn = getCallbackFn ? getCallbackFn() : null;
    
    const newTask = new AsyncTask({
      componentIdx,
      isAsync,
      isManualAsync,
      preserveFutureResult,
      entryFnName,
      callbackFn,
      callbackFnName,
      stringEncoding,
      getCalleeParamsFn,
      resultPtr,
      errHandling,
      callingWasmExport,
    });
    
    const newTaskID = newTask.id();
    const newTaskMeta = { id: newTaskID, componentIdx, task: newTask };
    
    // NOTE: do not track host tasks
    ASYNC_CURRENT_TASK_IDS.push(newTaskID);
    ASYNC_CURRENT_COMPONENT_IDXS.push(componentIdx);
    
    if (!taskMetas) {
      taskMetas = [newTaskMeta];
      ASYNC_TASKS_BY_COMPONENT_IDX.set(componentIdx, [newTaskMeta]);
    } else {
      taskMetas.push(newTaskMeta);
    }
    
    return [newTask, newTaskID];
  }
  
  function _checkMayLeave(componentIdx) {
    if (INSTANCE_FLAGS.get(componentIdx)?.value !== 1) {
      throw new WebAssemblyRuntimeError('cannot leave component instance');
    }
  }
  
  function _getGlobalCurrentTaskMeta(componentIdx) {
    const v = componentIdx === undefined || componentIdx === null
    ? CURRENT_TASK_META.current
    : CURRENT_TASK_META[componentIdx];
    if (v === undefined || v === null) {
      return undefined;
    }
    return { ...v };
  }
  
  
  function _setGlobalCurrentTaskMeta(args) {
    if (!args) { throw new TypeError('args missing'); }
    if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
    if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
    const { taskID, componentIdx } = args;
    return CURRENT_TASK_META.current =
    CURRENT_TASK_META[componentIdx] = { taskID, componentIdx };
  }
  
  
  async function _clearCurrentTask(args) {
    _debugLog('[_clearCurrentTask()] args', args);
    if (!args) { throw new TypeError('args missing'); }
    if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
    if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
    const { taskID, componentIdx } = args;
    
    const meta = CURRENT_TASK_META[componentIdx];
    if (!meta) { throw new Error(`missing current task meta for component idx [${componentIdx}]`); }
    
    if (meta.taskID !== taskID) {
      throw new Error(`task ID [${meta.taskID}] != requested ID [${taskID}]`);
    }
    if (meta.componentIdx !== componentIdx) {
      throw new Error(`component idx [${meta.componentIdx}] != requested idx [${componentIdx}]`);
    }
    
    CURRENT_TASK_META[componentIdx] = null;
    if (CURRENT_TASK_META.current?.taskID === taskID) {
      CURRENT_TASK_META.current = null;
    }
  }
  
  function _lowerImportBackwardsCompat(args) {
    const params = [...arguments].slice(1);
    _debugLog('[_lowerImportBackwardsCompat()] args', { args, params });
    const {
      functionIdx,
      componentIdx,
      isAsync,
      isManualAsync,
      paramLiftFns,
      resultLowerFns,
      hasResultPointer,
      funcTypeIsAsync,
      metadata,
      memoryIdx,
      getMemoryFn,
      getReallocFn,
      importFn,
      stringEncoding,
    } = args;
    
    _checkMayLeave(componentIdx);
    
    let meta = _getGlobalCurrentTaskMeta(componentIdx);
    let createdTask;
    
    // Some components depend on initialization logic (i.e. `_initialize` or some such
    // core wasm export) that is embedded in the component, but is not executed or wizer'd
    // away before the transpiled component is attempted to be used.
    //
    // These components execut their initialization logic *when they are imported* in the
    // transpiled context -- so we may get a call to an export that is lowered without going
    // through `CallWasm` or `CallInterface`.
    //
    if (!meta) {
      if (funcTypeIsAsync || (isAsync && !isManualAsync)) {
        throw new Error('p3 async wasm exports cannot use backwards compat auto-task init');
      }
      
      const [newTask, newTaskID] = createNewCurrentTask({
        componentIdx,
        isAsync,
        isManualAsync,
        callingWasmExport: false,
      });
      createdTask = newTask;
      
      // Since we're managing the task creation ourselves we must clear ourselves
      createdTask.registerOnResolveHandler(() => {
        _clearCurrentTask({
          taskID: task.id(),
          componentIdx: task.componentIdx(),
        });
      });
      
      _setGlobalCurrentTaskMeta({
        componentIdx,
        taskID: newTaskID,
      });
      
      meta = _getGlobalCurrentTaskMeta(componentIdx);
    }
    
    const { taskID } = meta;
    
    const taskMeta = getCurrentTask(componentIdx, taskID);
    if (!taskMeta) {
      throw new Error('invalid/missing async task meta');
    }
    
    const task = taskMeta.task;
    if (!task) { throw new Error('invalid/missing async task'); }
    
    const cstate = getOrCreateAsyncState(componentIdx);
    
    if (!task.mayBlock() && funcTypeIsAsync && !isAsync) {
      throw new Error("non async exports cannot synchronously call async functions");
    }
    
    // If there is an existing task, this should be part of a subtask
    const memory = getMemoryFn();
    // Canonical ABI lower appends result storage as a trailing
    // param when async lower has any flat result, or sync lower
    // has more than one flat result.
    const resultPtr = hasResultPointer ? params[params.length - 1] : undefined;
    const subtask = task.createSubtask({
      componentIdx,
      parentTask: task,
      fnName: importFn.fnName,
      isAsync,
      isManualAsync,
      callMetadata: {
        memoryIdx,
        memory,
        realloc: getReallocFn?.(),
        getReallocFn,
        resultPtr,
        lowers: resultLowerFns,
        funcTypeIsAsync,
        stringEncoding,
      }
    });
    task.setReturnMemoryIdx(memoryIdx);
    task.setReturnMemory(getMemoryFn());
    
    subtask.onStart();
    
    // If dealing with a sync lowered sync function, we can directly return results
    //
    // TODO(breaking): remove once we get rid of manual async import specification,
    // as func types cannot be detected in that case only (and we don't need that w/ p3)
    if (!isManualAsync && !isAsync && !funcTypeIsAsync) {
      if (createdTask) { createdTask.enterSync(); }
      
      const res = importFn(...params);
      
      // TODO(breaking): remove once we get rid of manual async import specification,
      // as func types cannot be detected in that case only (and we don't need that w/ p3)
      if (!funcTypeIsAsync && !subtask.isReturned()) {
        throw new Error('post-execution subtasks must either be async or returned');
      }
      
      const syncRes = subtask.getResult();
      if (createdTask) { createdTask.resolve([syncRes]); }
      
      return syncRes;
    }
    
    // Sync-lowered async functions requires async behavior because the callee *can* block,
    // but this call must *act* synchronously and return immediately with the result
    // (i.e. not returning until the work is done)
    //
    // TODO(breaking): remove checking for manual async specification here, once we can go p3-only
    //
    if (!isManualAsync && !isAsync && funcTypeIsAsync) {
      const { promise, resolve, reject } = promiseWithResolvers();
      queueMicrotask(async () => {
        try {
          await importFn(...params);
          if (!subtask.isResolved()) {
            await task.suspendUntil({ readyFn: () => subtask.isResolved() });
          }
          resolve(subtask.getResult());
        } catch (err) {
          reject(err);
        }
      });
      return promise;
    }
    
    // NOTE: at this point we know that we are working with an async lowered import
    
    const subtaskState = subtask.getStateNumber();
    if (subtaskState < 0 || subtaskState >= 2**4) {
      throw new Error('invalid subtask state, out of valid range');
    }
    
    subtask.setOnProgressFn(() => {
      subtask.setPendingEvent(() => {
        if (subtask.isResolved()) { subtask.deliverResolve(); }
        const event = {
          code: ASYNC_EVENT_CODE.SUBTASK,
          payload0: subtask.waitableRep(),
          payload1: subtask.getStateNumber(),
        }
        return event;
      });
    });
    
    // This is a hack to maintain backwards compatibility with
    // manually-specified async imports, used in wasm exports that are
    // not actually async (but are specified as so).
    //
    // This is not normal p3 sync behavior but instead anticipating that
    // the caller that is doing manual async will be waiting for a promise that
    // resolves to the *actual* result.
    //
    // TODO(breaking): remove once manually specified async is removed
    //
    // There are a few cases:
    // 1. sync function with async types (e.g. `f: func() -> stream<u32>`)
    // 2. async function with async types (e.g. `f: async func() -> stream<u32>`)
    // 3. async function with sync types (e.g. `f: async func() -> list<u32>`)
    // 4. sync function with non-async types (e.g. `f: func() -> list<u32>`)
    //
    // This hack *only* applies to 4 -- the case where an async JS host function
    // is supplied to a Wasm export which does *not* need to do any async abi
    // lifting/lowering (async ABI did not exist when JSPI integratiton was
    // initially merged to enable asynchronously returning values from the host)
    //
    const requiresManualAsyncResult = !isAsync && !funcTypeIsAsync && isManualAsync;
    let manualAsyncResult;
    if (requiresManualAsyncResult) {
      manualAsyncResult = promiseWithResolvers();
    }
    
    queueMicrotask(async () => {
      try {
        _debugLog('[_lowerImportBackwardsCompat()] calling lowered import', { importFn, params });
        if (createdTask) { await createdTask.enter(); }
        
        const asyncRes = await importFn(...params);
        if (requiresManualAsyncResult) {
          manualAsyncResult.resolve(subtask.getResult());
        }
        
        if (createdTask) { createdTask.resolve([asyncRes]); }
        
        
      } catch (err) {
        _debugLog("[_lowerImportBackwardsCompat()] import fn error:", err);
        if (requiresManualAsyncResult) {
          manualAsyncResult.reject(err);
          return;
        }
        task.setErrored(err);
        task.reject(err);
      }
    });
    
    if (requiresManualAsyncResult) { return manualAsyncResult.promise; }
    
    _debugLog('[_lowerImportBackwardsCompat()] async-lowered import return', {
      fnName: importFn.fnName,
      componentIdx,
      subtaskID: subtask.id(),
      waitableRep: subtask.waitableRep(),
      subtaskState,
      packedResult: Number(subtask.waitableRep()) << 4 | subtaskState,
    });
    
    return Number(subtask.waitableRep()) << 4 | subtaskState;
  }
  
  const CURRENT_TASK_MAY_BLOCK= globalThis.WebAssembly ? new globalThis.WebAssembly.Global({ value: 'i32', mutable: true }, 0) : false;
  
  
  function _liftFlatU8(ctx) {
    _debugLog('[_liftFlatU8()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length === 0) { throw new Error('expected at least a single i32 argument'); }
      val = ctx.params[0];
      ctx.params = ctx.params.slice(1);
      return [val, ctx];
    }
    
    if (ctx.storageLen !== undefined && ctx.storageLen < 1) {
      throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u8 requires 1 byte)`);
    }
    
    val = new DataView(ctx.memory.buffer).getUint8(ctx.storagePtr, true);
    
    ctx.storagePtr += 1;
    if (ctx.storageLen !== undefined) { ctx.storageLen -= 1; }
    
    return [val, ctx];
  }
  
  
  function _liftFlatU16(ctx) {
    _debugLog('[_liftFlatU16()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length === 0) { throw new Error('expected at least a single i32 argument'); }
      val = ctx.params[0];
      ctx.params = ctx.params.slice(1);
      return [val, ctx];
    }
    
    if (ctx.storageLen !== undefined && ctx.storageLen < 2) {
      throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u16 requires 2 bytes)`);
    }
    
    val = new DataView(ctx.memory.buffer).getUint16(ctx.storagePtr, true);
    
    ctx.storagePtr += 2;
    if (ctx.storageLen !== undefined) { ctx.storageLen -= 2; }
    
    const rem = ctx.storagePtr % 2;
    if (rem !== 0) { ctx.storagePtr += (2 - rem); }
    
    return [val, ctx];
  }
  
  
  function _liftFlatU32(ctx) {
    _debugLog('[_liftFlatU32()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length === 0) { throw new Error('expected at least a single i34 argument'); }
      // core i32 values arrive as signed numbers
      val = ctx.params[0] >>> 0;
      ctx.params = ctx.params.slice(1);
      return [val, ctx];
    }
    
    if (ctx.storageLen !== undefined && ctx.storageLen < 4) {
      throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u32 requires 4 bytes)`);
    }
    val = new DataView(ctx.memory.buffer).getUint32(ctx.storagePtr, true);
    ctx.storagePtr += 4;
    if (ctx.storageLen !== undefined) { ctx.storageLen -= 4; }
    
    return [val, ctx];
  }
  
  
  function _liftFlatStringUTF8(ctx) {
    _debugLog('[_liftFlatStringUTF8()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length < 2) { throw new Error('expected at least two u32 arguments'); }
      let offset = ctx.params[0];
      if (typeof offset === 'bigint') { offset = Number(offset); }
      if (!Number.isSafeInteger(offset)) { throw new Error('invalid offset'); }
      const len = ctx.params[1];
      if (!Number.isSafeInteger(len)) {  throw new Error('invalid len'); }
      val = TEXT_DECODER_UTF8.decode(new DataView(ctx.memory.buffer, offset, len));
      ctx.params = ctx.params.slice(2);
      return [val, ctx];
    }
    
    const rem = ctx.storagePtr % 4;
    if (rem !== 0) { ctx.storagePtr += (4 - rem); }
    
    const dv = new DataView(ctx.memory.buffer);
    const start = dv.getUint32(ctx.storagePtr, true);
    const codeUnits = dv.getUint32(ctx.storagePtr + 4, true);
    
    val = TEXT_DECODER_UTF8.decode(new Uint8Array(ctx.memory.buffer, start, codeUnits));
    
    ctx.storagePtr += 8;
    if (ctx.storageLen !== undefined) { ctx.storagelen -= 8; }
    
    return [val, ctx];
  }
  
  function _liftFlatStringUTF16(ctx) {
    _debugLog('[_liftFlatStringUTF16()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length < 2) { throw new Error('expected at least two u32 arguments'); }
      let offset = ctx.params[0];
      if (typeof offset === 'bigint') { offset = Number(offset); }
      if (!Number.isSafeInteger(offset)) {  throw new Error('invalid offset'); }
      const len = ctx.params[1];
      if (!Number.isSafeInteger(len)) {  throw new Error('invalid len'); }
      val = utf16Decoder.decode(new DataView(ctx.memory.buffer, offset, len));
      ctx.params = ctx.params.slice(2);
      return [val, ctx];
    }
    
    const data = new DataView(ctx.memory.buffer)
    const start = data.getUint32(ctx.storagePtr, vals[0], true);
    const codeUnits = data.getUint32(ctx.storagePtr, vals[0] + 4, true);
    val = utf16Decoder.decode(new Uint16Array(ctx.memory.buffer, start, codeUnits));
    ctx.storagePtr = ctx.storagePtr + 2 * codeUnits;
    if (ctx.storageLen !== undefined) { ctx.storageLen = ctx.storageLen - 2 * codeUnits }
    
    return [val, ctx];
  }
  
  function _liftFlatStringAny(ctx) {
    switch (ctx.stringEncoding) {
      case 'utf8':
      return _liftFlatStringUTF8(ctx);
      case 'utf16':
      return _liftFlatStringUTF16(ctx);
      default:
      throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
    }
  }
  
  const _liftFlatVariantScratch = new DataView(new ArrayBuffer(8));
  
  function _liftFlatVariant(meta) {
    const {
      caseMetas,
      variantSize32,
      variantAlign32,
      variantPayloadOffset32,
      variantFlatCount,
      variantPayloadFlatTypes,
      isEnum,
    } = meta;
    
    return function _liftFlatVariantInner(ctx) {
      _debugLog('[_liftFlatVariant()] args', { ctx });
      const origUseParams = ctx.useDirectParams;
      
      let caseIdx;
      let liftRes;
      const originalPtr = ctx.storagePtr;
      const numCases =  caseMetas.length;
      if (caseMetas.length < 256) {
        liftRes = _liftFlatU8(ctx);
      } else if (numCases >= 256 && numCases < 65536) {
        liftRes = _liftFlatU16(ctx);
      } else if (numCases >= 65536 && numCases < 4_294_967_296) {
        liftRes = _liftFlatU32(ctx);
      } else {
        throw new Error(`unsupported number of variant cases [${numCases}]`);
      }
      caseIdx = liftRes[0];
      ctx = liftRes[1];
      
      const [
      tag,
      liftFn,
      caseSize32,
      caseAlign32,
      caseFlatCount,
      caseFlatTypes,
      ] = caseMetas[caseIdx];
      
      if (variantPayloadOffset32 === undefined) {
        throw new Error('unexpectedly missing payload offset');
      }
      
      if (originalPtr !== undefined) {
        ctx.storagePtr = originalPtr + variantPayloadOffset32;
      }
      
      let val;
      if (liftFn === null) {
        val = { tag };
        // NOTE: here we need to move past the entire object in memory
        // despite moving to the payload which we now know is missing/unnecessary
        if (originalPtr !== undefined) {
          ctx.storagePtr = originalPtr + variantSize32;
        }
      } else {
        // When lifting from direct params, the payload arrives as the
        // *join* of all case flat representations: each slot whose
        // joined core type differs from the selected case's core type
        // must be reinterpreted before the payload lift
        // (see CanonicalABI `lift_flat_variant`)
        if (ctx.useDirectParams) {
          if (!variantPayloadFlatTypes || !caseFlatTypes) {
            throw new Error('missing variant flat type metadata during direct-param lift');
          }
          const scratch = _liftFlatVariantScratch;
          for (let i = 0; i < caseFlatTypes.length; i++) {
            const have = variantPayloadFlatTypes[i];
            const want = caseFlatTypes[i];
            if (have === want) { continue; }
            const val = ctx.params[i];
            if (have === 'i64' && want === 'i32') {
              ctx.params[i] = Number(BigInt.asIntN(32, val));
            } else if (have === 'i64' && want === 'f32') {
              scratch.setInt32(0, Number(BigInt.asIntN(32, val)), true);
              ctx.params[i] = scratch.getFloat32(0, true);
            } else if (have === 'i64' && want === 'f64') {
              scratch.setBigInt64(0, val, true);
              ctx.params[i] = scratch.getFloat64(0, true);
            } else if (have === 'i32' && want === 'f32') {
              scratch.setInt32(0, val, true);
              ctx.params[i] = scratch.getFloat32(0, true);
            } else {
              throw new Error(`invalid variant payload coercion [${have}] -> [${want}]`);
            }
          }
        }
        
        const [newVal, newCtx] = liftFn(ctx);
        val = { tag, val: newVal };
        ctx = newCtx;
      }
      
      if (origUseParams) {
        if (variantFlatCount === undefined || variantFlatCount === null) {
          _debugLog('[_liftFlatVariant()] variant with unknown flat count', { ctx, meta });
          throw new Error('cannot lift variant with unknown flat count');
        }
        if (caseFlatCount === undefined || caseFlatCount === null) {
          _debugLog('[_liftFlatVariant()] case with unknown flat count', { ctx, meta, case: meta.caseMetas[caseIdx] });
          throw new Error('cannot lift case with unknown flat count');
        }
        // NOTE: enums can be tightly packed and do not have a descriminant
        const remainingPayloadParams = variantFlatCount - caseFlatCount - (isEnum ? 0 : 1);
        if (remainingPayloadParams < 0) {
          throw new Error(`invalid variant flat count metadata`);
        }
        if (ctx.params.length < remainingPayloadParams) {
          throw new Error(`expected at least [${remainingPayloadParams}] remaining variant payload params, but got [${ctx.params.length}]`);
        }
        ctx.params = ctx.params.slice(remainingPayloadParams);
      }
      
      if (ctx.storagePtr !== undefined) {
        const rem = ctx.storagePtr % variantAlign32;
        if (rem !== 0) { ctx.storagePtr += variantAlign32 - rem; }
      }
      
      return [val, ctx];
    }
  }
  
  function _liftFlatEnum(meta) {
    meta.isEnum = true;
    const f = _liftFlatVariant(meta);
    return function _liftFlatEnumInner(ctx) {
      _debugLog('[_liftFlatEnum()] args', { ctx });
      const res = f(ctx);
      res[0] = res[0].tag;
      return res;
    }
  }
  
  function _liftFlatBorrow(componentTableIdx, size, memory, vals, storagePtr, storageLen) {
    _debugLog('[_liftFlatBorrow()] args', { size, memory, vals, storagePtr, storageLen });
    throw new Error('flat lift for borrowed resources is not supported!');
  }
  
  
  function _lowerFlatU8(ctx) {
    _debugLog('[_lowerFlatU8()] args', ctx);
    
    if (ctx.vals.length !== 1) {
      throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
    }
    
    _requireValidNumericPrimitive.bind('u8', ctx.vals[0]);
    
    if (!ctx.memory) { throw new Error("missing memory for lower"); }
    new DataView(ctx.memory.buffer).setUint8(ctx.storagePtr, ctx.vals[0]);
    
    ctx.storagePtr += 1;
  }
  
  function _lowerFlatU16(ctx) {
    _debugLog('[_lowerFlatU16()] args', { ctx });
    
    if (!ctx.memory) { throw new Error("missing memory for lower"); }
    if (ctx.vals.length !== 1) {
      throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
    }
    
    const rem = ctx.storagePtr % 2;
    if (rem !== 0) { ctx.storagePtr += (2 - rem); }
    
    _requireValidNumericPrimitive.bind('u16', ctx.vals[0]);
    new DataView(ctx.memory.buffer).setUint16(ctx.storagePtr, ctx.vals[0], true);
    
    ctx.storagePtr += 2;
  }
  
  function _lowerFlatU32(ctx) {
    _debugLog('[_lowerFlatU32()] args', { ctx });
    
    if (ctx.vals.length !== 1) {
      throw new Error(`expected single value to lower, got [${ctx.vals.length}]`);
    }
    
    const rem = ctx.storagePtr % 4;
    if (rem !== 0) { ctx.storagePtr += (4 - rem); }
    
    _requireValidNumericPrimitive.bind('u32', ctx.vals[0]);
    new DataView(ctx.memory.buffer).setUint32(ctx.storagePtr, ctx.vals[0], true);
    
    ctx.storagePtr += 4;
  }
  
  function _lowerFlatStringUTF8(ctx) {
    _debugLog('[_lowerFlatStringUTF8()] args', ctx);
    if (!ctx.realloc) { throw new Error('missing realloc during flat string lower'); }
    
    const { ptr, len } = _utf8AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
    
    const view = new DataView(ctx.memory.buffer);
    view.setUint32(ctx.storagePtr, ptr, true);
    view.setUint32(ctx.storagePtr + 4, len, true);
    
    ctx.storagePtr += 8;
  }
  
  function _lowerFlatStringUTF16(ctx) {
    _debugLog('[_lowerFlatStringUTF16()] args', { ctx });
    if (!ctx.realloc) { throw new Error('missing realloc during flat string lower'); }
    
    const { ptr, len } = _utf16AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
    
    const view = new DataView(ctx.memory.buffer);
    view.setUint32(ctx.storagePtr, ptr, true);
    view.setUint32(ctx.storagePtr + 4, len, true);
    
    ctx.storagePtr += 8;
  }
  
  function _lowerFlatStringAny(ctx) {
    switch (ctx.stringEncoding) {
      case 'utf8':
      return _lowerFlatStringUTF8(ctx);
      case 'utf16':
      return _lowerFlatStringUTF16(ctx);
      default:
      throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
    }
  }
  
  function _lowerFlatVariant(meta) {
    const { variantSize32, variantAlign32, variantPayloadOffset32, caseMetas } = meta;
    
    let caseLookup = {};
    for (const [idx, meta] of caseMetas.entries()) {
      let tag = meta[0];
      caseLookup[tag] = { discriminant: idx, meta };
    }
    
    return function _lowerFlatVariantInner(ctx) {
      _debugLog('[_lowerFlatVariant()] args', { ctx });
      
      const { tag, val } = ctx.vals[0];
      const variantCase = caseLookup[tag];
      if (!variantCase) {
        throw new Error(`missing tag [${tag}] (valid tags: ${Object.keys(caseLookup)})`);
      }
      
      const [ _tag, lowerFn, caseSize32, caseAlign32, caseFlatCount ] = variantCase.meta;
      
      const originalPtr = ctx.storagePtr;
      ctx.vals = [variantCase.discriminant];
      let discLowerRes;
      if (caseMetas.length < 256) {
        discLowerRes = _lowerFlatU8(ctx);
      } else if (caseMetas.length >= 256 && caseMetas.length < 65536) {
        discLowerRes = _lowerFlatU16(ctx);
      } else if (caseMetas.length >= 65536 && caseMetas.length < 4_294_967_296) {
        discLowerRes = _lowerFlatU32(ctx);
      } else {
        throw new Error(`unsupported number of cases [${caseMetas.length}]`);
      }
      
      const payloadOffsetPtr = originalPtr + variantPayloadOffset32;
      ctx.storagePtr = payloadOffsetPtr;
      ctx.vals = [val];
      if (lowerFn) { lowerFn(ctx); }
      
      ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + variantSize32);
      
      const rem = ctx.storagePtr % variantAlign32;
      if (rem !== 0) { ctx.storagePtr += variantAlign32 - rem; }
    }
  }
  
  function _lowerFlatList(meta) {
    const {
      elemLowerFn,
      knownLen,
      size32,
      align32,
      elemSize32,
      elemAlign32,
    } = meta;
    
    if (!elemLowerFn) { throw new TypeError("missing/invalid element lower fn for list"); }
    
    return function _lowerFlatListInner(ctx) {
      _debugLog('[_lowerFlatList()] args', { ctx });
      
      if (ctx.useDirectParams) {
        if (ctx.params.length < 2) { throw new Error('insufficient params left to lower list'); }
        const storagePtr = ctx.params[0];
        const elemCount = ctx.params[1];
        ctx.params = ctx.params.slice(2);
        
        const list = ctx.vals[0];
        if (!list) { throw new Error("missing direct param value"); }
        
        const lowerCtx = {
          storagePtr,
          memory: ctx.memory,
          stringEncoding: ctx.stringEncoding,
        };
        for (let idx = 0; idx < list.length; idx++) {
          const elemPtr = storagePtr + idx * elemSize32;
          lowerCtx.storagePtr = elemPtr;
          lowerCtx.vals = list.slice(idx, idx+1);
          elemLowerFn(lowerCtx);
          lowerCtx.storagePtr = Math.max(lowerCtx.storagePtr, elemPtr + elemSize32);
        }
        ctx.storagePtr = lowerCtx.storagePtr;
        
        // TODO: implement parma-only known-length processing
        
        return;
      }
      
      // TODO(fix): is it possible to get a vals that are a addr and length here from
      // a component lower?
      
      const elems = ctx.vals[0];
      if (knownLen === undefined) {
        // unknown length
        if (!ctx.realloc) { throw new Error('missing realloc during flat string lower'); }
        const dataPtr = ctx.realloc(0, 0, elemAlign32, elemSize32 * elems.length);
        
        ctx.vals[0] = dataPtr;
        _lowerFlatU32(ctx);
        
        ctx.vals[0] = elems.length;
        _lowerFlatU32(ctx);
        
        const origPtr = ctx.storagePtr;
        ctx.storagePtr = dataPtr;
        
        for (const [idx, elem] of elems.entries()) {
          const elemPtr = dataPtr + idx * elemSize32;
          ctx.storagePtr = elemPtr;
          ctx.vals = [elem];
          elemLowerFn(ctx);
          ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
        }
        
        ctx.storagePtr = origPtr;
        
      } else {
        // known length
        
        if (elems.length !== knownLen) {
          throw new TypeError(`invalid list input of length [${elems.length}], must be length [${knownLen}]`);
        }
        
        const originalPtr = ctx.storagePtr;
        for (const [idx, elem] of elems.entries()) {
          const elemPtr = originalPtr + idx * elemSize32;
          ctx.storagePtr = elemPtr;
          ctx.vals = [elem];
          elemLowerFn(ctx);
          ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
        }
      }
      
      // TODO(fix): special case for u8/u16/etc, we can do a direct copy
      
      const totalSizeBytes = elems.length * size32;
      if (ctx.storageLen !== undefined && totalSizeBytes > ctx.storageLen) {
        throw new Error('not enough storage remaining for list flat lower');
      }
    }
  }
  
  function _lowerFlatOption(meta) {
    const { payloadMaybeNull } = meta;
    const f = _lowerFlatVariant(meta);
    return function _lowerFlatOptionInner(ctx) {
      _debugLog('[_lowerFlatOption()] args', { ctx });
      
      const v = ctx.vals[0];
      if (v === null || v === undefined) {
        ctx.vals[0] = { tag: 'none' };
      } else if (payloadMaybeNull) {
        const isNotOptionObject = typeof v !== 'object'
        || Object.keys(v).length !== 2
        || !('tag' in v)
        || !(v.tag === 'some' || v.tag === 'none')
        || !('val' in v);
        if (isNotOptionObject) {
          ctx.vals[0] = { tag: 'some', val: v };
        }
      } else {
        ctx.vals[0] = { tag: 'some', val: v };
      }
      
      f(ctx);
    }
  }
  
  function _trackHostOperation(operation) {
    const result = operation();
    if (result === null ||
    (typeof result !== 'object' && typeof result !== 'function') ||
    typeof result.then !== 'function') {
      return result;
    }
    
    STORE_ASYNC_STATE.pendingHostOperations++;
    return Promise.resolve(result).finally(() => {
      STORE_ASYNC_STATE.pendingHostOperations--;
      if (STORE_ASYNC_STATE.pendingHostOperations < 0) {
        throw new Error('negative pending host operation count');
      }
      for (const state of ASYNC_STATE.values()) { state.runTickLoop(); }
      _checkForDeadlock();
    });
  }
  
  function _guardMayLeave(componentIdx, fn) {
    return function (...args) {
      _checkMayLeave(componentIdx);
      return fn.apply(this, args);
    };
  }
  
  function clampGuest(i, min, max) {
    if (i < min || i > max) {
      throw new TypeError(`must be between ${min} and ${max}`);
    }
    return i;
  }
  
  
  const fetchCompile = url => fetch(url).then(WebAssembly.compileStreaming);
  
  const symbolCabiDispose = Symbol.for('cabiDispose');
  
  const symbolRscHandle = Symbol('handle');
  
  const symbolRscRep = Symbol.for('cabiRep');
  const symbolDispose = Symbol.dispose || Symbol.for('dispose');
  
  const HANDLE_TABLES= [];
  
  
  class ComponentError extends Error {
    constructor (value) {
      const enumerable = typeof value !== 'string';
      super(enumerable ? `${String(value)} (see error.payload)` : value);
      Object.defineProperty(this, 'payload', { value, enumerable });
    }
  }
  
  function throwInvalidBool() {
    throw new TypeError('invalid variant discriminant for bool');
  }
  
  function _suspendingImport(componentIdx, fn, syncOnly = false, switchesTask = false) {
    return function (...args) {
      _checkMayLeave(componentIdx);
      const saved = CURRENT_TASK_META[componentIdx] ?? null;
      
      const savedTask = saved
      ? getCurrentTask(saved.componentIdx, saved.taskID)?.task
      : null;
      const mayBlock = savedTask
      ? (savedTask?.mayBlock() ?? (CURRENT_TASK_MAY_BLOCK.value !== 0))
      : false;
      if (!saved && !mayBlock) {
        throw new WebAssemblyRuntimeError('cannot block a synchronous task before returning');
      }
      
      if (syncOnly || !mayBlock) {
        let result;
        try {
          result = fn.apply(null, args);
        } catch (err) {
          CURRENT_TASK_META[componentIdx] = saved;
          if (!switchesTask) { CURRENT_TASK_META.current = saved; }
          throw err;
        }
        
        CURRENT_TASK_META[componentIdx] = saved;
        if (!switchesTask) { CURRENT_TASK_META.current = saved; }
        
        if (result !== null &&
        (typeof result === 'object' || typeof result === 'function') &&
        typeof result.then === 'function') {
          // The helper may already have returned a rejected promise.
          // Mark it handled before replacing it with the canonical
          // synchronous-task trap.
          Promise.resolve(result).catch(() => {});
          throw new WebAssemblyRuntimeError('cannot block a synchronous task before returning');
        }
        return result;
      }
      
      return (async () => {
        try {
          return await fn.apply(null, args);
        } finally {
          CURRENT_TASK_META[componentIdx] = saved;
          if (!switchesTask) { CURRENT_TASK_META.current = saved; }
        }
      })();
    };
  }
  
  
  if (!getCoreModule) getCoreModule = (name) => fetchCompile(new URL(`./${name}`, import.meta.url));
  const module0 = getCoreModule('plugin.core.wasm');
  const module1 = getCoreModule('plugin.core2.wasm');
  const module2 = getCoreModule('plugin.core3.wasm');
  
  const { get } = imports['mailwright:plugin/config'];
  
  if (get=== undefined) {
    const err = new Error("unexpectedly undefined instance import 'get', was 'get' available at instantiation?");
    console.error("ERROR:", err.toString());
    throw err;
  }
  
  const { log } = imports['mailwright:plugin/log'];
  
  if (log=== undefined) {
    const err = new Error("unexpectedly undefined instance import 'log', was 'log' available at instantiation?");
    console.error("ERROR:", err.toString());
    throw err;
  }
  
  const { Message } = imports['mailwright:plugin/types'];
  
  if (Message=== undefined) {
    const err = new Error("unexpectedly undefined instance import 'Message', was 'Message' available at instantiation?");
    console.error("ERROR:", err.toString());
    throw err;
  }
  
  let gen = (function* _initGenerator () {
    const instanceFlags0 = new WebAssembly.Global({ value: "i32", mutable: true }, 1);
    INSTANCE_FLAGS.set(0, instanceFlags0);
    let exports0;
    let exports1;
    let memory0;
    let realloc0;
    let realloc0Async;
    
    const handleTable0 = [T_FLAG, 0];
    handleTable0._createdReps = new Set();
    handleTable0._componentIdx = 0;
    
    
    const captureTable0= new Map();
    let captureCnt0= 0;
    
    HANDLE_TABLES[0] = handleTable0;
    
    const _trampoline1 = function(arg0, arg1, arg2, arg3) {
      var handle1 = arg0;
      
      var rep2 = handleTable0[(handle1 << 1) + 1] & ~T_FLAG;
      var rsc0 = captureTable0.get(rep2);
      if (!rsc0) {
        rsc0 = Object.create(Message.prototype);
        Object.defineProperty(rsc0, symbolRscHandle, { writable: true, value: handle1});
        Object.defineProperty(rsc0, symbolRscRep, { writable: true, value: rep2});
      }
      
      curResourceBorrows.push(rsc0);
      var ptr3 = arg1;
      var len3 = arg2;
      var result3 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr3, len3));
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.header"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'header',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        ret = _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => rsc0.header(result3)),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      for (const entry of curResourceBorrows) {
        const rsc = entry.rsc ?? entry;
        if (entry.drop) {
          if (rsc[symbolRscHandle]) {
            entry.drop(rsc[symbolRscHandle]);
          }
        }
        rsc[symbolRscHandle] = undefined;
      }
      curResourceBorrows = [];
      var vec5 = ret;
      var len5 = vec5.length;
      var result5 = realloc0(0, 0, 4, len5 * 8);
      for (let i = 0; i < vec5.length; i++) {
        const e = vec5[i];
        const base = result5 + i * 8;
        var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
        var ptr4= encodeRes.ptr;
        var len4 = encodeRes.len;
        
        dataView(memory0).setUint32(base + 4, len4, true);
        dataView(memory0).setUint32(base + 0, ptr4, true);
      }
      dataView(memory0).setUint32(arg3 + 4, len5, true);
      dataView(memory0).setUint32(arg3 + 0, result5, true);
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.header"][Instruction::Return]', {
        funcName: '[method]message.header',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline1.fnName = 'mailwright:plugin/types@0.1.0#header';
    
    const _trampoline2 = function(arg0, arg1, arg2) {
      var ptr0 = arg0;
      var len0 = arg1;
      var result0 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr0, len0));
      _debugLog('[iface="mailwright:plugin/config@0.1.0", function="get"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'get',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        ret = _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => get(result0)),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      var variant2 = ret;
      if (variant2 === null || variant2=== undefined) {
        dataView(memory0).setInt8(arg2 + 0, 0, true);
      } else {
        const e = variant2;
        dataView(memory0).setInt8(arg2 + 0, 1, true);
        
        var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
        var ptr1= encodeRes.ptr;
        var len1 = encodeRes.len;
        
        dataView(memory0).setUint32(arg2 + 8, len1, true);
        dataView(memory0).setUint32(arg2 + 4, ptr1, true);
      }
      _debugLog('[iface="mailwright:plugin/config@0.1.0", function="get"][Instruction::Return]', {
        funcName: 'get',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline2.fnName = 'mailwright:plugin/config@0.1.0#get';
    
    const _trampoline3 = function(arg0, arg1, arg2) {
      let enum0;
      switch (arg0) {
        case 0: {
          enum0 = 'debug';
          break;
        }
        case 1: {
          enum0 = 'info';
          break;
        }
        case 2: {
          enum0 = 'warn';
          break;
        }
        case 3: {
          enum0 = 'error';
          break;
        }
        default: {
          throw new TypeError('invalid discriminant specified for Level');
        }
      }
      var ptr1 = arg1;
      var len1 = arg2;
      var result1 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1));
      _debugLog('[iface="mailwright:plugin/log@0.1.0", function="log"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'log',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => log(enum0, result1)),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      _debugLog('[iface="mailwright:plugin/log@0.1.0", function="log"][Instruction::Return]', {
        funcName: 'log',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline3.fnName = 'mailwright:plugin/log@0.1.0#log';
    let exports2;
    let postReturn0;
    let postReturn0Async;
    let postReturn1;
    let postReturn1Async;
    let filter010Describe;
    
    function describe() {
      
      const hostProvided = false;
      getOrCreateAsyncState(0).throwIfTrapped();
      
      const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
        componentIdx: 0,
        isAsync: false,
        isManualAsync: false,
        preserveFutureResult: false,
        entryFnName: 'filter010Describe',
        getCallbackFn: () => null,
        callbackFnName: null,
        errHandling: 'none',
        callingWasmExport: true,
      });
      task.setCalleeIsAsync(false);
      
      const started = task.enterSync();
      CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
      
      if (0!== null) {
        task.setReturnMemoryIdx(0);
        task.setReturnMemory((() => memory0)());
      }
      
      
      return _withGlobalCurrentTaskMeta({
        taskID: task.id(),
        componentIdx: task.componentIdx(),
        fn: () => {
          try {
            
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="describe"][Instruction::CallWasm] enter', {
              funcName: 'describe',
              paramCount: 0,
              async: false,
              postReturn: true,
            });
            
            let ret;
            
            try {
              ret =  _withGlobalCurrentTaskMeta({
                taskID: task.id(),
                componentIdx: task.componentIdx(),
                fn: () => filter010Describe(),
              });
            } catch (err) {
              
              _debugLog('[Instruction::CallWasm] error during sync call', {
                taskID: task.id(),
                err,
              });
              getOrCreateAsyncState(0).markTrapped(err);
              task.setErrored(err);
              task.reject(err);
              task.exit();
              throw err;
              
            }
            
            var ptr0 = dataView(memory0).getUint32(ret + 0, true);
            var len0 = dataView(memory0).getUint32(ret + 4, true);
            var result0 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr0, len0));
            var ptr1 = dataView(memory0).getUint32(ret + 8, true);
            var len1 = dataView(memory0).getUint32(ret + 12, true);
            var result1 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1));
            var ptr2 = dataView(memory0).getUint32(ret + 16, true);
            var len2 = dataView(memory0).getUint32(ret + 20, true);
            var result2 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr2, len2));
            var len4 = dataView(memory0).getUint32(ret + 28, true);
            var base4 = dataView(memory0).getUint32(ret + 24, true);
            if (base4 % 4 !== 0) throw new TypeError(`list pointer [${base4}] is not aligned to 4`);
            var result4 = [];
            for (let i = 0; i < len4; i++) {
              const base = base4 + i * 8;
              var ptr3 = dataView(memory0).getUint32(base + 0, true);
              var len3 = dataView(memory0).getUint32(base + 4, true);
              var result3 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr3, len3));
              result4.push(result3);
            }
            var len7 = dataView(memory0).getUint32(ret + 36, true);
            var base7 = dataView(memory0).getUint32(ret + 32, true);
            if (base7 % 4 !== 0) throw new TypeError(`list pointer [${base7}] is not aligned to 4`);
            var result7 = [];
            for (let i = 0; i < len7; i++) {
              const base = base7 + i * 20;
              var ptr5 = dataView(memory0).getUint32(base + 0, true);
              var len5 = dataView(memory0).getUint32(base + 4, true);
              var result5 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr5, len5));
              var ptr6 = dataView(memory0).getUint32(base + 12, true);
              var len6 = dataView(memory0).getUint32(base + 16, true);
              var result6 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr6, len6));
              result7.push({
                name: result5,
                points: dataView(memory0).getInt32(base + 8, true),
                doc: result6,
              });
            }
            var len14 = dataView(memory0).getUint32(ret + 44, true);
            var base14 = dataView(memory0).getUint32(ret + 40, true);
            if (base14 % 4 !== 0) throw new TypeError(`list pointer [${base14}] is not aligned to 4`);
            var result14 = [];
            for (let i = 0; i < len14; i++) {
              const base = base14 + i * 32;
              var ptr8 = dataView(memory0).getUint32(base + 0, true);
              var len8 = dataView(memory0).getUint32(base + 4, true);
              var result8 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr8, len8));
              let enum9;
              switch (dataView(memory0).getUint8(base + 8, true)) {
                case 0: {
                  enum9 = 'text';
                  break;
                }
                case 1: {
                  enum9 = 'integer';
                  break;
                }
                case 2: {
                  enum9 = 'boolean';
                  break;
                }
                case 3: {
                  enum9 = 'text-list';
                  break;
                }
                default: {
                  throw new TypeError('invalid discriminant specified for SettingKind');
                }
              }
              var bool10 = dataView(memory0).getUint8(base + 9, true);
              let variant12;
              switch (dataView(memory0).getUint8(base + 12, true)) {
                case 0: {
                  variant12 = undefined;
                  break;
                }
                case 1: {
                  var ptr11 = dataView(memory0).getUint32(base + 16, true);
                  var len11 = dataView(memory0).getUint32(base + 20, true);
                  var result11 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr11, len11));
                  variant12 = result11;
                  break;
                }
                default: {
                  throw new TypeError('invalid variant discriminant for option');
                }
              }
              var ptr13 = dataView(memory0).getUint32(base + 24, true);
              var len13 = dataView(memory0).getUint32(base + 28, true);
              var result13 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr13, len13));
              result14.push({
                key: result8,
                kind: enum9,
                required: bool10 == 0 ? false : (bool10 == 1 ? true : throwInvalidBool()),
                fallback: variant12,
                doc: result13,
              });
            }
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="describe"][Instruction::Return]', {
              funcName: 'describe',
              paramCount: 1,
              async: false,
              postReturn: true
            });
            task.resolve([{
              name: result0,
              version: result1,
              doc: result2,
              wants: result4,
              symbols: result7,
              settings: result14,
            }]);
            const retCopy = {
              name: result0,
              version: result1,
              doc: result2,
              wants: result4,
              symbols: result7,
              settings: result14,
            };
            
            let cstate = getOrCreateAsyncState(0);
            cstate.mayLeave = false;
            postReturn0(ret);
            cstate.mayLeave = true;
            task.exit();
            return retCopy;
            
            
          } catch (err) {
            if (!task.isResolvedState()) {
              task.setErrored(err);
              task.reject(err);
            }
            if (!task.isExited()) { task.exit({ skipExclusiveLockCheck: true }); }
            throw err;
          }
        },
      });
      
    }
    let filter010Check;
    
    function check(arg0) {
      
      const hostProvided = false;
      getOrCreateAsyncState(0).throwIfTrapped();
      
      const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
        componentIdx: 0,
        isAsync: false,
        isManualAsync: false,
        preserveFutureResult: false,
        entryFnName: 'filter010Check',
        getCallbackFn: () => null,
        callbackFnName: null,
        errHandling: 'throw-result-err',
        callingWasmExport: true,
      });
      task.setCalleeIsAsync(false);
      
      const started = task.enterSync();
      CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
      
      if (0!== null) {
        task.setReturnMemoryIdx(0);
        task.setReturnMemory((() => memory0)());
      }
      
      
      return _withGlobalCurrentTaskMeta({
        taskID: task.id(),
        componentIdx: task.componentIdx(),
        fn: () => {
          try {
            
            
            if (!(arg0 instanceof Message)) {
              throw new TypeError('Resource error: Not a valid \"Message\" resource.');
            }
            var handle0 = arg0[symbolRscHandle];
            if (!handle0) {
              const rep = arg0[symbolRscRep] || ++captureCnt0;
              captureTable0.set(rep, arg0);
              handle0 = rscTableCreateOwn(handleTable0, rep);
            }
            
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="check"][Instruction::CallWasm] enter', {
              funcName: 'check',
              paramCount: 1,
              async: false,
              postReturn: true,
            });
            
            let ret;
            
            try {
              ret =  _withGlobalCurrentTaskMeta({
                taskID: task.id(),
                componentIdx: task.componentIdx(),
                fn: () => filter010Check(handle0),
              });
            } catch (err) {
              
              _debugLog('[Instruction::CallWasm] error during sync call', {
                taskID: task.id(),
                err,
              });
              getOrCreateAsyncState(0).markTrapped(err);
              task.setErrored(err);
              task.reject(err);
              task.exit();
              throw err;
              
            }
            
            let variant43;
            switch (dataView(memory0).getUint8(ret + 0, true)) {
              case 0: {
                let variant10;
                switch (dataView(memory0).getUint8(ret + 4, true)) {
                  case 0: {
                    variant10= {
                      tag: 'accept',
                    };
                    break;
                  }
                  case 1: {
                    var ptr1 = dataView(memory0).getUint32(ret + 8, true);
                    var len1 = dataView(memory0).getUint32(ret + 12, true);
                    var result1 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1));
                    let variant2;
                    switch (dataView(memory0).getUint8(ret + 16, true)) {
                      case 0: {
                        variant2 = undefined;
                        break;
                      }
                      case 1: {
                        variant2 = clampGuest(dataView(memory0).getUint16(ret + 18, true), 0, 65535);
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    let variant4;
                    switch (dataView(memory0).getUint8(ret + 20, true)) {
                      case 0: {
                        variant4 = undefined;
                        break;
                      }
                      case 1: {
                        var ptr3 = dataView(memory0).getUint32(ret + 24, true);
                        var len3 = dataView(memory0).getUint32(ret + 28, true);
                        var result3 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr3, len3));
                        variant4 = result3;
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    variant10= {
                      tag: 'tempfail',
                      val: {
                        reason: result1,
                        code: variant2,
                        enhanced: variant4,
                      }
                    };
                    break;
                  }
                  case 2: {
                    var ptr5 = dataView(memory0).getUint32(ret + 8, true);
                    var len5 = dataView(memory0).getUint32(ret + 12, true);
                    var result5 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr5, len5));
                    let variant6;
                    switch (dataView(memory0).getUint8(ret + 16, true)) {
                      case 0: {
                        variant6 = undefined;
                        break;
                      }
                      case 1: {
                        variant6 = clampGuest(dataView(memory0).getUint16(ret + 18, true), 0, 65535);
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    let variant8;
                    switch (dataView(memory0).getUint8(ret + 20, true)) {
                      case 0: {
                        variant8 = undefined;
                        break;
                      }
                      case 1: {
                        var ptr7 = dataView(memory0).getUint32(ret + 24, true);
                        var len7 = dataView(memory0).getUint32(ret + 28, true);
                        var result7 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr7, len7));
                        variant8 = result7;
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    variant10= {
                      tag: 'reject',
                      val: {
                        reason: result5,
                        code: variant6,
                        enhanced: variant8,
                      }
                    };
                    break;
                  }
                  case 3: {
                    var ptr9 = dataView(memory0).getUint32(ret + 8, true);
                    var len9 = dataView(memory0).getUint32(ret + 12, true);
                    var result9 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr9, len9));
                    variant10= {
                      tag: 'quarantine',
                      val: result9
                    };
                    break;
                  }
                  default: {
                    throw new TypeError('invalid variant discriminant for Verdict');
                  }
                }
                var len34 = dataView(memory0).getUint32(ret + 36, true);
                var base34 = dataView(memory0).getUint32(ret + 32, true);
                if (base34 % 4 !== 0) throw new TypeError(`list pointer [${base34}] is not aligned to 4`);
                var result34 = [];
                for (let i = 0; i < len34; i++) {
                  const base = base34 + i * 40;
                  let variant33;
                  switch (dataView(memory0).getUint8(base + 0, true)) {
                    case 0: {
                      var ptr11 = dataView(memory0).getUint32(base + 4, true);
                      var len11 = dataView(memory0).getUint32(base + 8, true);
                      var result11 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr11, len11));
                      var ptr12 = dataView(memory0).getUint32(base + 12, true);
                      var len12 = dataView(memory0).getUint32(base + 16, true);
                      var result12 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr12, len12));
                      variant33= {
                        tag: 'add-header',
                        val: {
                          name: result11,
                          value: result12,
                        }
                      };
                      break;
                    }
                    case 1: {
                      var ptr13 = dataView(memory0).getUint32(base + 4, true);
                      var len13 = dataView(memory0).getUint32(base + 8, true);
                      var result13 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr13, len13));
                      var ptr14 = dataView(memory0).getUint32(base + 12, true);
                      var len14 = dataView(memory0).getUint32(base + 16, true);
                      var result14 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr14, len14));
                      variant33= {
                        tag: 'set-header',
                        val: {
                          name: result13,
                          value: result14,
                        }
                      };
                      break;
                    }
                    case 2: {
                      var ptr15 = dataView(memory0).getUint32(base + 4, true);
                      var len15 = dataView(memory0).getUint32(base + 8, true);
                      var result15 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr15, len15));
                      variant33= {
                        tag: 'remove-header',
                        val: result15
                      };
                      break;
                    }
                    case 3: {
                      var ptr16 = dataView(memory0).getUint32(base + 4, true);
                      var len16 = dataView(memory0).getUint32(base + 8, true);
                      var result16 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr16, len16));
                      variant33= {
                        tag: 'set-text',
                        val: result16
                      };
                      break;
                    }
                    case 4: {
                      var ptr17 = dataView(memory0).getUint32(base + 4, true);
                      var len17 = dataView(memory0).getUint32(base + 8, true);
                      var result17 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr17, len17));
                      variant33= {
                        tag: 'set-html',
                        val: result17
                      };
                      break;
                    }
                    case 5: {
                      var ptr18 = dataView(memory0).getUint32(base + 8, true);
                      var len18 = dataView(memory0).getUint32(base + 12, true);
                      var result18 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr18, len18));
                      var ptr19 = dataView(memory0).getUint32(base + 16, true);
                      var len19 = dataView(memory0).getUint32(base + 20, true);
                      var result19 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr19, len19));
                      variant33= {
                        tag: 'substitute',
                        val: {
                          part: dataView(memory0).getInt32(base + 4, true) >>> 0,
                          find: result18,
                          replace: result19,
                        }
                      };
                      break;
                    }
                    case 6: {
                      var ptr20 = dataView(memory0).getUint32(base + 4, true);
                      var len20 = dataView(memory0).getUint32(base + 8, true);
                      var result20 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr20, len20));
                      let variant22;
                      switch (dataView(memory0).getUint8(base + 12, true)) {
                        case 0: {
                          variant22 = undefined;
                          break;
                        }
                        case 1: {
                          var ptr21 = dataView(memory0).getUint32(base + 16, true);
                          var len21 = dataView(memory0).getUint32(base + 20, true);
                          var result21 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr21, len21));
                          variant22 = result21;
                          break;
                        }
                        default: {
                          throw new TypeError('invalid variant discriminant for option');
                        }
                      }
                      variant33= {
                        tag: 'add-footer',
                        val: {
                          text: result20,
                          html: variant22,
                        }
                      };
                      break;
                    }
                    case 7: {
                      var ptr23 = dataView(memory0).getUint32(base + 4, true);
                      var len23 = dataView(memory0).getUint32(base + 8, true);
                      var result23 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr23, len23));
                      var ptr24 = dataView(memory0).getUint32(base + 12, true);
                      var len24 = dataView(memory0).getUint32(base + 16, true);
                      var result24 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr24, len24));
                      let variant26;
                      switch (dataView(memory0).getUint8(base + 20, true)) {
                        case 0: {
                          variant26 = undefined;
                          break;
                        }
                        case 1: {
                          var ptr25 = dataView(memory0).getUint32(base + 24, true);
                          var len25 = dataView(memory0).getUint32(base + 28, true);
                          var result25 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr25, len25));
                          variant26 = result25;
                          break;
                        }
                        default: {
                          throw new TypeError('invalid variant discriminant for option');
                        }
                      }
                      var ptr27 = dataView(memory0).getUint32(base + 32, true);
                      var len27 = dataView(memory0).getUint32(base + 36, true);
                      if (ptr27 % 1 !== 0) throw new TypeError(`list pointer [${ptr27}] is not aligned to 1`);
                      var result27 = new Uint8Array(memory0.buffer.slice(ptr27, ptr27 + len27 * 1));
                      variant33= {
                        tag: 'add-attachment',
                        val: {
                          filename: result23,
                          contentType: result24,
                          contentId: variant26,
                          content: result27,
                        }
                      };
                      break;
                    }
                    case 8: {
                      var ptr28 = dataView(memory0).getUint32(base + 8, true);
                      var len28 = dataView(memory0).getUint32(base + 12, true);
                      if (ptr28 % 1 !== 0) throw new TypeError(`list pointer [${ptr28}] is not aligned to 1`);
                      var result28 = new Uint8Array(memory0.buffer.slice(ptr28, ptr28 + len28 * 1));
                      variant33= {
                        tag: 'set-body',
                        val: {
                          part: dataView(memory0).getInt32(base + 4, true) >>> 0,
                          content: result28,
                        }
                      };
                      break;
                    }
                    case 9: {
                      variant33= {
                        tag: 'remove-part',
                        val: dataView(memory0).getInt32(base + 4, true) >>> 0
                      };
                      break;
                    }
                    case 10: {
                      var ptr29 = dataView(memory0).getUint32(base + 4, true);
                      var len29 = dataView(memory0).getUint32(base + 8, true);
                      var result29 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr29, len29));
                      variant33= {
                        tag: 'set-sender',
                        val: result29
                      };
                      break;
                    }
                    case 11: {
                      var len31 = dataView(memory0).getUint32(base + 8, true);
                      var base31 = dataView(memory0).getUint32(base + 4, true);
                      if (base31 % 4 !== 0) throw new TypeError(`list pointer [${base31}] is not aligned to 4`);
                      var result31 = [];
                      for (let i = 0; i < len31; i++) {
                        const base = base31 + i * 8;
                        var ptr30 = dataView(memory0).getUint32(base + 0, true);
                        var len30 = dataView(memory0).getUint32(base + 4, true);
                        var result30 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr30, len30));
                        result31.push(result30);
                      }
                      variant33= {
                        tag: 'set-recipients',
                        val: result31
                      };
                      break;
                    }
                    case 12: {
                      var ptr32 = dataView(memory0).getUint32(base + 4, true);
                      var len32 = dataView(memory0).getUint32(base + 8, true);
                      var result32 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr32, len32));
                      variant33= {
                        tag: 'add-tag',
                        val: result32
                      };
                      break;
                    }
                    default: {
                      throw new TypeError('invalid variant discriminant for Edit');
                    }
                  }
                  result34.push(variant33);
                }
                var len38 = dataView(memory0).getUint32(ret + 44, true);
                var base38 = dataView(memory0).getUint32(ret + 40, true);
                if (base38 % 4 !== 0) throw new TypeError(`list pointer [${base38}] is not aligned to 4`);
                var result38 = [];
                for (let i = 0; i < len38; i++) {
                  const base = base38 + i * 28;
                  var ptr35 = dataView(memory0).getUint32(base + 0, true);
                  var len35 = dataView(memory0).getUint32(base + 4, true);
                  var result35 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr35, len35));
                  let variant36;
                  switch (dataView(memory0).getUint8(base + 12, true)) {
                    case 0: {
                      variant36 = undefined;
                      break;
                    }
                    case 1: {
                      variant36 = dataView(memory0).getInt32(base + 16, true) >>> 0;
                      break;
                    }
                    default: {
                      throw new TypeError('invalid variant discriminant for option');
                    }
                  }
                  var ptr37 = dataView(memory0).getUint32(base + 20, true);
                  var len37 = dataView(memory0).getUint32(base + 24, true);
                  var result37 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr37, len37));
                  result38.push({
                    symbol: result35,
                    points: dataView(memory0).getInt32(base + 8, true),
                    part: variant36,
                    detail: result37,
                  });
                }
                variant43= {
                  tag: 'ok',
                  val: {
                    verdict: variant10,
                    edits: result34,
                    findings: result38,
                  }
                };
                break;
              }
              case 1: {
                let variant42;
                switch (dataView(memory0).getUint8(ret + 4, true)) {
                  case 0: {
                    var ptr39 = dataView(memory0).getUint32(ret + 8, true);
                    var len39 = dataView(memory0).getUint32(ret + 12, true);
                    var result39 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr39, len39));
                    variant42= {
                      tag: 'config',
                      val: result39
                    };
                    break;
                  }
                  case 1: {
                    var ptr40 = dataView(memory0).getUint32(ret + 8, true);
                    var len40 = dataView(memory0).getUint32(ret + 12, true);
                    var result40 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr40, len40));
                    variant42= {
                      tag: 'unsupported',
                      val: result40
                    };
                    break;
                  }
                  case 2: {
                    var ptr41 = dataView(memory0).getUint32(ret + 8, true);
                    var len41 = dataView(memory0).getUint32(ret + 12, true);
                    var result41 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr41, len41));
                    variant42= {
                      tag: 'internal',
                      val: result41
                    };
                    break;
                  }
                  default: {
                    throw new TypeError('invalid variant discriminant for Failure');
                  }
                }
                variant43= {
                  tag: 'err',
                  val: variant42
                };
                break;
              }
              default: {
                throw new TypeError('invalid variant discriminant for expected');
              }
            }
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="check"][Instruction::Return]', {
              funcName: 'check',
              paramCount: 1,
              async: false,
              postReturn: true
            });
            const retCopy = variant43;
            task.resolve([retCopy.val]);
            
            let cstate = getOrCreateAsyncState(0);
            cstate.mayLeave = false;
            postReturn1(ret);
            cstate.mayLeave = true;
            task.exit();
            
            
            
            if (typeof retCopy === 'object' && retCopy.tag === 'err') {
              throw new ComponentError(retCopy.val);
            }
            return retCopy.val;
            
            
          } catch (err) {
            if (!task.isResolvedState()) {
              task.setErrored(err);
              task.reject(err);
            }
            if (!task.isExited()) { task.exit({ skipExclusiveLockCheck: true }); }
            throw err;
          }
        },
      });
      
    }
    function trampoline0(handle) {
      const handleEntry = rscTableRemove(handleTable0, handle);
      if (handleEntry.own) {
        
        const rsc = captureTable0.get(handleEntry.rep);
        if (rsc) {
          if (rsc[symbolDispose]) rsc[symbolDispose]();
          captureTable0.delete(handleEntry.rep);
        } else if (Message[symbolCabiDispose]) {
          Message[symbolCabiDispose](handleEntry.rep);
        }
      }
    }
    let trampoline1 = _trampoline1.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 1,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline1.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0),_liftFlatStringAny],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline1,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 1,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline1.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0),_liftFlatStringAny],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline1,
    },
    );
    let trampoline2 = _trampoline2.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 2,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline2.manuallyAsync,
      paramLiftFns: [_liftFlatStringAny],
      resultLowerFns: [
      _lowerFlatOption({
        caseMetas: [
        [ 'none', null, 0, 0, 0 ],
        [ 'some', _lowerFlatStringAny, 8, 4, 2],
        ],
        variantSize32: 12,
        variantAlign32: 4,
        variantPayloadOffset32: 4,
        variantFlatCount: 3,
        payloadMaybeNull: false,
      })
      ],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline2,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 2,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline2.manuallyAsync,
      paramLiftFns: [_liftFlatStringAny],
      resultLowerFns: [
      _lowerFlatOption({
        caseMetas: [
        [ 'none', null, 0, 0, 0 ],
        [ 'some', _lowerFlatStringAny, 8, 4, 2],
        ],
        variantSize32: 12,
        variantAlign32: 4,
        variantPayloadOffset32: 4,
        variantFlatCount: 3,
        payloadMaybeNull: false,
      })
      ],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline2,
    },
    );
    let trampoline3 = _trampoline3.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 3,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline3.manuallyAsync,
      paramLiftFns: [
      _liftFlatEnum({
        caseMetas: [['debug', null, 1, 1, 1],['info', null, 1, 1, 1],['warn', null, 1, 1, 1],['error', null, 1, 1, 1],],
        variantSize32: 1,
        variantAlign32: 1,
        variantPayloadOffset32: 1,
        variantFlatCount: 1,
      })
      ,_liftFlatStringAny],
      resultLowerFns: [],
      hasResultPointer: false,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: undefined,
      importFn: _trampoline3,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 3,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline3.manuallyAsync,
      paramLiftFns: [
      _liftFlatEnum({
        caseMetas: [['debug', null, 1, 1, 1],['info', null, 1, 1, 1],['warn', null, 1, 1, 1],['error', null, 1, 1, 1],],
        variantSize32: 1,
        variantAlign32: 1,
        variantPayloadOffset32: 1,
        variantFlatCount: 1,
      })
      ,_liftFlatStringAny],
      resultLowerFns: [],
      hasResultPointer: false,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: undefined,
      importFn: _trampoline3,
    },
    );
    Promise.all([module0, module1, module2]).catch(() => {});
    ({ exports: exports0 } = yield instantiateCore(yield module1));
    ({ exports: exports1 } = yield instantiateCore(yield module0, {
      'mailwright:plugin/config@0.1.0': {
        get: Object.assign(exports0['1'], { _jcoMaySuspend: false }),
      },
      'mailwright:plugin/log@0.1.0': {
        log: Object.assign(exports0['2'], { _jcoMaySuspend: false }),
      },
      'mailwright:plugin/types@0.1.0': {
        '[method]message.header': Object.assign(exports0['0'], { _jcoMaySuspend: false }),
        '[resource-drop]message': Object.assign(_guardMayLeave(0, trampoline0), { _jcoMaySuspend: false }),
      },
    }));
    memory0 = exports1.memory;
    realloc0 = exports1.cabi_realloc;
    
    try {
      realloc0Async = WebAssembly.promising(exports1.cabi_realloc);
    } catch(err) {
      realloc0Async = exports1.cabi_realloc;
    }
    
    ({ exports: exports2 } = yield instantiateCore(yield module2, {
      actual: {
        '0': Object.assign(trampoline1, { _jcoMaySuspend: false }),
        '1': Object.assign(trampoline2, { _jcoMaySuspend: false }),
        '2': Object.assign(trampoline3, { _jcoMaySuspend: false }),
      },
      shim: {
        $imports: exports0.$imports,
      },
    }));
    postReturn0 = exports1['cabi_post_mailwright:plugin/filter@0.1.0#describe'];
    
    try {
      postReturn0Async = WebAssembly.promising(exports1['cabi_post_mailwright:plugin/filter@0.1.0#describe']);
    } catch(err) {
      postReturn0Async = exports1['cabi_post_mailwright:plugin/filter@0.1.0#describe'];
    }
    
    postReturn1 = exports1['cabi_post_mailwright:plugin/filter@0.1.0#check'];
    
    try {
      postReturn1Async = WebAssembly.promising(exports1['cabi_post_mailwright:plugin/filter@0.1.0#check']);
    } catch(err) {
      postReturn1Async = exports1['cabi_post_mailwright:plugin/filter@0.1.0#check'];
    }
    
    filter010Describe = exports1['mailwright:plugin/filter@0.1.0#describe'];
    filter010Check = exports1['mailwright:plugin/filter@0.1.0#check'];
    const filter010 = {
      check: check,
      describe: describe,
      
    };
    
    return { filter: filter010, 'mailwright:plugin/filter@0.1.0': filter010,  };
  })();
  let promise, resolve, reject;
  function normalizeInstantiationError (e) {
    // Native JSPI rejects a suspending import called from a
    // core start function before entering its JS wrapper.
    // At component instantiation time that always means the
    // implicit synchronous task attempted to block.
    if (typeof WebAssembly.SuspendError === 'function' && e instanceof WebAssembly.SuspendError) {
      return new WebAssembly.RuntimeError('cannot block a synchronous task before returning');
    }
    return e;
  }
  function runNext (value) {
    try {
      let done;
      do {
        ({ value, done } = gen.next(value));
      } while (!(value instanceof Promise) && !done);
      if (done) {
        if (resolve) return resolve(value);
        else return value;
      }
      if (!promise) promise = new Promise((_resolve, _reject) => (resolve = _resolve, reject = _reject));
      value.then(nextVal => done ? resolve() : runNext(nextVal), e => reject(normalizeInstantiationError(e)));
    }
    catch (e) {
      e = normalizeInstantiationError(e);
      if (reject) reject(e);
      else throw e;
    }
  }
  const maybeSyncReturn = runNext(null);
  return promise || maybeSyncReturn;
};

export const _util = {
  
}


export const mailwrightPlugin = {"format":1,"file":"footer.wasm","manifest":"{\"name\":\"footer\",\"version\":\"0.1.0\",\"api\":\"0.1\",\"doc\":\"Appends a footer to the text and the HTML of every message.\",\"wants\":[\"edit.headers\",\"edit.body\"],\"settings\":{\"text\":{\"doc\":\"The footer in plain text.\",\"kind\":\"text\",\"required\":false,\"fallback\":\"This message was sent with mailwright.\\n本邮件由 mailwright 发送。\"},\"html\":{\"doc\":\"The footer in HTML; made from the text where it is not set.\",\"kind\":\"text\",\"required\":false}},\"symbols\":{}}","modules":{"plugin.core.wasm":"AGFzbQEAAAABQAtgA39/fwF/YAJ/fwF/YAJ/fwBgBH9/f38AYAN/f38AYAF/AGAAAGAEf39/fwF/YAF/AX9gAAF/YAV/f39/fwACtgEEHW1haWx3cmlnaHQ6cGx1Z2luL3R5cGVzQDAuMS4wFlttZXRob2RdbWVzc2FnZS5oZWFkZXIAAx5tYWlsd3JpZ2h0OnBsdWdpbi9jb25maWdAMC4xLjADZ2V0AAQdbWFpbHdyaWdodDpwbHVnaW4vdHlwZXNAMC4xLjAWW3Jlc291cmNlLWRyb3BdbWVzc2FnZQAFG21haWx3cmlnaHQ6cGx1Z2luL2xvZ0AwLjEuMANsb2cABANLSgYFAwIEBwIFBQgGCAUFBQIJBQICBgQDAgQCBwUBBQABAAEAAQUHAQYJBQEBAwoKBgICAgUFBQECAgQDAgABAAECAgIBAgICAgcHBAUBcAEbGwUDAQACBhYDfwFBgIAEC38AQbqPBAt/AEHAjwQLB4wCCQZtZW1vcnkCAC5jYWJpX3Bvc3RfbWFpbHdyaWdodDpwbHVnaW4vZmlsdGVyQDAuMS4wI2NoZWNrAAsxY2FiaV9wb3N0X21haWx3cmlnaHQ6cGx1Z2luL2ZpbHRlckAwLjEuMCNkZXNjcmliZQAMJG1haWx3cmlnaHQ6cGx1Z2luL2ZpbHRlckAwLjEuMCNjaGVjawANJ21haWx3cmlnaHQ6cGx1Z2luL2ZpbHRlckAwLjEuMCNkZXNjcmliZQAUH2NhYmlfcmVhbGxvY193aXRfYmluZGdlbl8wXzYxXzEATAxjYWJpX3JlYWxsb2MATQpfX2RhdGFfZW5kAwELX19oZWFwX2Jhc2UDAgkgAQBBAQsaJyUuLyohIiMkICtAQUJDREVGOTo7PDQ1P00K9LcBSgIACyoAIAAoAgAgACgCBEEBQQEQhoCAgAAgACgCDCAAKAIQQQFBARCGgICAAAt2AQF/I4CAgIAAQRBrIgQkgICAgAACQAJAIAANAEEAIQAgBEEMaiEDDAELIAQgAjYCDCAAIANsIQAgBEEIaiEDCyADIAA2AgACQCAEKAIMIgBFDQAgBCgCCCIDRQ0AIAEgAyAAEIiAgIAACyAEQRBqJICAgIAAC3QBA38CQAJAAkAgASgCACICIAEoAggiA0sNACABKAIEIQEMAQsgASgCBCEEAkAgAw0AQQEhASAEIAJBARCIgICAAAwBCyAEIAJBASADEImAgIAAIgFFDQELIAAgAzYCBCAAIAE2AgAPC0EBIAMQioCAgAAAC2wBAn8CQAJAIABBfGooAgAiA0F4cSIEQQRBCCADQQNxIgMbIAFqSQ0AAkAgA0UNACAEIAFBJ2pLDQILIAAQlYCAgAAPC0HIiYSAAEH4iYSAABCWgICAAAALQYiKhIAAQbiKhIAAEJaAgIAAAAutBwEGfwJAAkACQAJAAkACQAJAAkAgAEF8aiIEKAIAIgVBeHEiBkEEQQggBUEDcSIHGyABakkNACABQSdqIQgCQCAHRQ0AIAYgCEsNAgsCQAJAIAJBCUkNACACIAMQx4CAgAAiAg0BQQAPC0EAIQIgA0HM/3tLDQhBECADQQtqQXhxIANBC0kbIQEgAEF4aiEIAkAgBw0AIAFBgAJJDQcgCEUNByAGIAFNDQcgBiABa0GAgAhLDQcgAA8LIAggBmohBwJAAkAgBiABTw0AIAdBACgCoI+EgABGDQECQCAHQQAoApyPhIAARg0AIAcoAgQiBUECcQ0JIAVBeHEiCSAGaiIFIAFJDQkgByAJEMqAgIAAAkAgBSABayIHQRBJDQAgBCABIAQoAgBBAXFyQQJyNgIAIAggAWoiASAHQQNyNgIEIAggBWoiBSAFKAIEQQFyNgIEIAEgBxDIgICAAAwJCyAEIAUgBCgCAEEBcXJBAnI2AgAgCCAFaiIBIAEoAgRBAXI2AgQMCAtBACgClI+EgAAgBmoiByABSQ0IAkACQCAHIAFrIgZBD0sNACAEIAVBAXEgB3JBAnI2AgAgCCAHaiIBIAEoAgRBAXI2AgRBACEGQQAhAQwBCyAEIAEgBUEBcXJBAnI2AgAgCCABaiIBIAZBAXI2AgQgCCAHaiIHIAY2AgAgByAHKAIEQX5xNgIEC0EAIAE2ApyPhIAAQQAgBjYClI+EgAAMBwsgBiABayIGQQ9NDQYgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQNyNgIEIAcgBygCBEEBcjYCBCABIAYQyICAgAAMBgtBACgCmI+EgAAgBmoiByABSw0EDAYLAkAgAyABIAMgAUkbIgNFDQAgAiAAIAP8CgAACyAEKAIAIgNBeHEiB0EEQQggA0EDcSIDGyABakkNAiADRQ0GIAcgCE0NBkGIioSAAEG4ioSAABCWgICAAAALQciJhIAAQfiJhIAAEJaAgIAAAAtBiIqEgABBuIqEgAAQloCAgAAAC0HIiYSAAEH4iYSAABCWgICAAAALIAQgASAFQQFxckECcjYCACAIIAFqIgUgByABayIBQQFyNgIEQQAgATYCmI+EgABBACAFNgKgj4SAAAsgCEUNACAADwsgAxCPgICAACIBRQ0BAkAgA0F8QXggBCgCACICQQNxGyACQXhxaiICIAMgAkkbIgNFDQAgASAAIAP8CgAACyABIQILIAAQlYCAgAALIAILHAACQCAARQ0AIAAgARCXgICAAAALEJiAgIAAAAujCAEIfwJAAkACQAJAAkACQAJAIAAtAAANAEEMIQFBCCECIAAtAAQOAwUBAgQLIAAoAgwiAUUNBSAAKAIIIAFBARCIgICAAAwFCwJAIAAoAgwiAUUNACAAKAIIIAFBARCIgICAAAsgAC0AFEUNAwwBCwJAIAAoAgwiAUUNACAAKAIIIAFBARCIgICAAAsgAC0AFEUNAgtBHCEBQRghAgsgACABaigCACIBRQ0AIAAgAmooAgAgAUEBEIiAgIAACwJAIAAoAiQiA0UNACAAKAIgIQRBACEFA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBCAFQShsaiIBLQAADgwBAgMEBQYHCAkOCgwACyABKAIIIgJFDQ0gASgCBCACQQEQiICAgAAMDQsCQCABKAIIIgJFDQAgASgCBCACQQEQiICAgAALIAEoAhAiAkUNDCABKAIMIAJBARCIgICAAAwMCwJAIAEoAggiAkUNACABKAIEIAJBARCIgICAAAsgASgCECICRQ0LIAEoAgwgAkEBEIiAgIAADAsLIAEoAggiAkUNCiABKAIEIAJBARCIgICAAAwKCyABKAIIIgJFDQkgASgCBCACQQEQiICAgAAMCQsgASgCCCICRQ0IIAEoAgQgAkEBEIiAgIAADAgLAkAgASgCDCICRQ0AIAEoAgggAkEBEIiAgIAACyABKAIUIgJFDQcgASgCECACQQEQiICAgAAMBwsCQCABKAIIIgJFDQAgASgCBCACQQEQiICAgAALIAEtAAxFDQYgASgCFCICRQ0GIAEoAhAgAkEBEIiAgIAADAYLAkAgASgCCCICRQ0AIAEoAgQgAkEBEIiAgIAACwJAIAEoAhAiAkUNACABKAIMIAJBARCIgICAAAsgAS0AFA0CDAQLIAEoAgwiAkUNBCABKAIIIAJBARCIgICAAAwECyABKAIIIgJFDQMgASgCBCACQQEQiICAgAAMAwsgASgCHCICRQ0BIAEoAhggAkEBEIiAgIAADAELIAEoAggiBiECIAEoAgQiByEBIAZFDQEDQAJAIAFBBGooAgAiCEUNACABKAIAIAhBARCIgICAAAsgAUEIaiEBIAJBf2oiAg0ACyAGQQN0IgFFDQEgByABQQQQiICAgAAMAQsgASgCJCICRQ0AIAEoAiAgAkEBEIiAgIAACyAFQQFqIgUgA0cNAAsgA0EobCIBRQ0AIAQgAUEEEIiAgIAACyAAKAIsIghFDQAgCCECIAAoAigiAyEBA0ACQCABQQRqKAIAIgVFDQAgASgCACAFQQEQiICAgAALAkAgAUEYaigCACIFRQ0AIAFBFGooAgAgBUEBEIiAgIAACyABQRxqIQEgAkF/aiICDQALIAhBHGwiAUUNACADIAFBBBCIgICAAA8LC/YDAQV/AkAgACgCBCIBRQ0AIAAoAgAgAUEBEIiAgIAACwJAIAAoAgwiAUUNACAAKAIIIAFBARCIgICAAAsCQCAAKAIUIgFFDQAgACgCECABQQEQiICAgAALAkAgACgCHCICRQ0AIAIhAyAAKAIYIgQhAQNAAkAgAUEEaigCACIFRQ0AIAEoAgAgBUEBEIiAgIAACyABQQhqIQEgA0F/aiIDDQALIAJBA3QiAUUNACAEIAFBBBCIgICAAAsCQCAAKAIkIgJFDQAgAiEDIAAoAiAiBCEBA0ACQCABQQRqKAIAIgVFDQAgASgCACAFQQEQiICAgAALAkAgAUEQaigCACIFRQ0AIAFBDGooAgAgBUEBEIiAgIAACyABQRRqIQEgA0F/aiIDDQALIAJBFGwiAUUNACAEIAFBBBCIgICAAAsCQCAAKAIsIgRFDQAgACgCKCECQQAhAyAEIQUDQAJAIAIgA2oiAUEEaigCACIARQ0AIAEoAgAgAEEBEIiAgIAACwJAIAFBDGotAABFDQAgAUEUaigCACIARQ0AIAFBEGooAgAgAEEBEIiAgIAACwJAIAFBHGooAgAiAEUNACABQRhqKAIAIABBARCIgICAAAsgA0EgaiEDIAVBf2oiBQ0ACyAEQQV0IgFFDQAgAiABQQQQiICAgAALC6snAxJ/A34BfyOAgICAAEHgAmsiASSAgICAAEEAIQICQEEALQC5j4SAAA0AEISAgIAAQQBBAToAuY+EgAALEI6AgIAAIAFCADcD4AEgAEGAgISAAEETIAFB4AFqEICAgIAAIAEoAuQBIgNBDGwhBAJAAkAgA0Gq1arVAEsNACABKALgASEFQQAhAgJAIAQNAEEEIQZBACEHDAILIAMhByAEEI+AgIAAIgYNAUEEIQILIAIgBBCKgICAAAALIAFBADYC+AEgASAGNgL0ASABIAc2AvABAkAgA0UNAEEAIQRBCCEHIAUhAgNAIAJBBGooAgAhCCACKAIAIQkCQCAEIAEoAvABRw0AIAFB8AFqEJCAgIAAIAEoAvQBIQYLIAYgB2oiCiAINgIAIApBfGogCTYCACAKQXhqIAg2AgAgASAEQQFqIgQ2AvgBIAdBDGohByACQQhqIQIgAyAERw0ACyAFIANBA3RBBBCIgICAACADIQILIAEgASgC8AE2ArACIAEgASgC9AEiBDYCqAIgASAENgKsAiABIAQgAkEMbGo2ArQCAkACQAJAAkACQAJAIAINACABQagCahCRgICAAAwBCyABIARBDGo2AqwCIAQoAgAhAiAEKAIEIQQgAUGoAmoQkYCAgAAgAkGAgICAeEYNACACIARBAUEBEIaAgIAAIAFCBDcC2AIgAUIANwLQAiABQoCAgIDAADcCyAIgAUEANgKoAgwBC0GTgISAAEEEIAFBqAJqEIGAgIAAAkACQCABLQCoAkUNACABKAKwAiIDQYCAgIB4Rg0AIAEoAqwCIgYgA2ohB0EAIQICQAJAIAMNACAGIQRBACEKDAELIAYhBANAIAIhCgJAAkAgBCICLAAAIghBf0wNACACQQFqIQQgCEH/AXEhCAwBCyACLQABQT9xIQQgCEEfcSEJAkAgCEFfSw0AIAlBBnQgBHIhCCACQQJqIQQMAQsgBEEGdCACLQACQT9xciEEAkAgCEFwTw0AIAQgCUEMdHIhCCACQQNqIQQMAQsgBEEGdCACLQADQT9xciAJQRJ0QYCA8ABxciEIIAJBBGohBAsgBCACayAKaiECAkAgCEF3akEFSQ0AIAhBIEYNACAIQYABSQ0CAkACQCAIQQh2IglBH0oNACAJRQ0BIAlBFkcNBCAIQYAtRw0EDAILAkAgCUEgRg0AIAlBMEcNBCAIQYDgAEcNBAwCCyAIQf8BcS0A9YSEgABBAnFFDQMMAQsgCEH/AXEtAPWEhIAAQQFxRQ0CCyAEIAdGDQMMAAsLAkAgBCAHRg0AA0ACQCAHIglBf2oiBywAACIIQX9KDQACQAJAIAlBfmoiBy0AACIFwCILQUBIDQAgBUEfcSEFDAELAkACQCAJQX1qIgctAAAiBcAiDEFASA0AIAVBD3EhBQwBCyAJQXxqIgctAABBB3FBBnQgDEE/cXIhBQsgBUEGdCALQT9xciEFCyAFQQZ0IAhBP3FyIQgLAkAgCEF3akEFSQ0AIAhBIEYNAAJAIAhBgAFJDQACQAJAAkAgCEEIdiIFQR9KDQAgBUUNASAFQRZHDQMgCEGALUYNBAwDCyAFQSBGDQEgBUEwRw0CIAhBgOAARg0DDAILIAhB/wFxLQD1hISAAEEBcUUNAQwCCyAIQf8BcS0A9YSEgABBAnENAQsgAiAEayAJaiECDAILIAQgB0cNAAsLIAIgCkYNASABQgQ3AtgCIAFCADcC0AIgAUKAgICAwAA3AsgCIAFBADYCqAJBl4CEgABBBCABQfABahCBgICAACABLQDwASEHIAEoAvQBIQggASgC+AEhAiABQcgCahCSgICAACABKALMAiIEIAI2AhggBCAINgIUIAQgAkGAgICAeCAHGzYCECAEIAM2AgwgBCAGNgIIIAQgAzYCBCAEQYaAgIB4NgIAIAFBATYC0AIgAUHwAWogAUGoAmpBOPwKAAACQAJAQRMQj4CAgAAiBEUNACAEQQAoAI+AhIAANgAPIARBACkAiICEgAA3AAggBEEAKQCAgISAADcAAEEFEI+AgIAAIgdFDQEgB0EALQCfgISAADoABCAHQQAoAJuAhIAANgAAAkAgASgCmAIiCCABKAKQAkcNACABQZACahCSgICAAAsgASgClAIgCEEwbGoiAkEFNgIYIAIgBzYCFCACQpOAgIDQADcCDCACIAQ2AgggAkKBgICAuAI3AgAgASAIQQFqNgKYAiABQagCaiABQfABakE4/AoAAAwEC0EBQRMQioCAgAAAC0EBQQUQioCAgAAAC0EBIQZBACEDC0ExEI+AgIAAIgRFDQEgBEGggISAAEEx/AoAACABQTE2ArgCIAEgBDYCtAIgAUExNgKwAiABQgQ3AqgCIAMgBkEBQQEQhoCAgAALAkAgAEF/Rg0AIAAQgoCAgAALAkAgASgCqAIiBEEERw0AQQAgASgCrAI6ALSLhIAAQQBBAToAsIuEgAAgAUEIaiABQbACahCHgICAAEEAIAEpAwg3AriLhIAADAMLIAFBqAJqQQRqIQdBACEKQQBBADoAsIuEgAAgASgC3AIhDSABKALYAiEOIAEoAtQCIQ8gASgC0AIhECABKALMAiERIAEoAsgCIRIgAS8BxgIhCSABLwHEAiEIIAEpArwCIRMgASgCuAIhAgJAAkACQAJAIAQOBAACAwEAC0EAQQA6ALSLhIAADAQLQQBBAzoAtIuEgAAgAUHYAWogBxCHgICAAEEAIAEpA9gBNwK4i4SAAAwDC0EAQQE6ALSLhIAAIAFBwAFqIAcQh4CAgABBACABKQPAATcCuIuEgABBACEEAkAgCEEBcUUNAEEAIAk7AcKLhIAAQQEhBAtBACAEOgDAi4SAAAJAIAJBgICAgHhGDQBBAEEBOgDEi4SAACABIBM3AvQBIAEgAjYC8AEgAUG4AWogAUHwAWoQh4CAgABBACABKQO4ATcCyIuEgAAMAwtBAEEAOgDEi4SAAAwCC0EAQQI6ALSLhIAAIAFB0AFqIAcQh4CAgABBACABKQPQATcCuIuEgAACQCAIQQFxRQ0AQQAgCTsBwouEgABBASEKC0EAIAo6AMCLhIAAAkAgAkGAgICAeEYNAEEAQQE6AMSLhIAAIAEgEzcC9AEgASACNgLwASABQcgBaiABQfABahCHgICAAEEAIAEpA8gBNwLIi4SAAAwCC0EAQQA6AMSLhIAADAELQQFBMRCKgICAAAALIAFB8AFqIBBBKGwQk4CAgAAgESAQQTBsaiEFIAEoAvABIQsCQAJAAkAgEA0AIBEhBwwBCyARIQdBACEJA0AgByIEQTBqIQcgBCgCACIKQY2AgIB4Rg0BIAsgCUEobGohCCAEKQIIIhNCIIgiFKchACAEKAIcIQwgBCkCFCEVIAQoAhAhBiAEKAIEIQMgE6chAgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgCkGAgICAeHNBByAKQQBIGw4NAAECAwQFCwwGBwgJCgALIAhBADoAACABIBM3AvQBIAEgAzYC8AEgAUEoaiABQfABahCHgICAACAIIAEpAyg3AgQgASAVNwL0ASABIAY2AvABIAFBIGogAUHwAWoQh4CAgAAgCCABKQMgNwIMDA8LIAhBAToAACABIBM3AvQBIAEgAzYC8AEgAUE4aiABQfABahCHgICAACAIIAEpAzg3AgQgASAVNwL0ASABIAY2AvABIAFBMGogAUHwAWoQh4CAgAAgCCABKQMwNwIMDA4LIAhBAjoAACABIBM3AvQBIAEgAzYC8AEgAUHAAGogAUHwAWoQh4CAgAAgCCABKQNANwIEDA0LIAhBAzoAACABIBM3AvQBIAEgAzYC8AEgAUHIAGogAUHwAWoQh4CAgAAgCCABKQNINwIEDAwLIAhBBDoAACABIBM3AvQBIAEgAzYC8AEgAUHQAGogAUHwAWoQh4CAgAAgCCABKQNQNwIEDAsLIAggDDYCBCAIQQU6AAAgASATNwL0ASABIAM2AvABIAFB4ABqIAFB8AFqEIeAgIAAIAggASkDYDcCCCABIBU3AvQBIAEgBjYC8AEgAUHYAGogAUHwAWoQh4CAgAAgCCABKQNYNwIQDAoLIAggBjYCBCAIQQg6AAAgASATNwL0ASABIAM2AvABIAFBmAFqIAFB8AFqEIeAgIAAIAggASkDmAE3AggMCQsgCCADNgIEIAhBCToAAAwICyAIQQo6AAAgASATNwL0ASABIAM2AvABIAFBoAFqIAFB8AFqEIeAgIAAIAggASkDoAE3AgQMBwsgCEELOgAAIAFB8AFqIABBA3QQk4CAgAAgASgC8AEhDCABQQA2AoACIAEgAiAAQQxsaiIGNgL8ASABIAM2AvgBIAEgAjYC9AEgASACNgLwASAUUA0FQQAhCiAMIQQDQCACKAIAIgNBgICAgHhGDQQgASACQQRqKQIANwLkASABIAM2AuABIAFBqAFqIAFB4AFqEIeAgIAAIAQgASkDqAE3AgAgBEEIaiEEIApBAWohCiACQQxqIgIgBkcNAAwFCwsgCEEMOgAAIAEgEzcC9AEgASADNgLwASABQbABaiABQfABahCHgICAACAIIAEpA7ABNwIEDAULIAhBBjoAACABIBM3AvQBIAEgAzYC8AEgAUHwAGogAUHwAWoQh4CAgAAgCCABKQNwNwIEAkAgBkGAgICAeEYNACAIQQE6AAwgASAVNwL0ASABIAY2AvABIAFB6ABqIAFB8AFqEIeAgIAAIAggASkDaDcCEAwFCyAIQQA6AAwMBAsgBCkCKCETIAQoAiQhFiAEKAIgIQQgCEEHOgAAIAEgAjYC+AEgASADNgL0ASABIAo2AvABIAFBkAFqIAFB8AFqEIeAgIAAIAggASkDkAE3AgQgASAGNgL0ASABIAA2AvABIAEgFT4C+AEgAUGIAWogAUHwAWoQh4CAgAAgCCABKQOIATcCDCAVQiCIpyECAkACQCAWQYCAgIB4Rg0AIAhBAToAFCABIBM3AvQBIAEgFjYC8AEgAUGAAWogAUHwAWoQh4CAgAAgCCABKQOAATcCGAwBCyAIQQA6ABQLIAEgBDYC+AEgASAMNgL0ASABIAI2AvABIAFB+ABqIAFB8AFqEIeAgIAAIAggASkDeDcCIAwDCyACQQxqIQYLIAEgCjYCgAIgASAGNgL0AQsgAUHwAWoQkYCAgAAgCCAMNgIEIAggADYCCAsgCUEBaiEJIAcgBUcNAAwCCwsgBSAHa0EwbiEJIAUgB0YNAEEAIQoDQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAcgCkEwbGoiAigCACIEQYCAgIB4c0EHIARBAEgbDgwBAgMEBQYHCAkMCgsACyACKAIEIAJBCGooAgBBAUEBEIaAgIAADAsLIAJBBGoQhYCAgAAMCgsgAkEEahCFgICAAAwJCyACKAIEIAJBCGooAgBBAUEBEIaAgIAADAgLIAIoAgQgAkEIaigCAEEBQQEQhoCAgAAMBwsgAigCBCACQQhqKAIAQQFBARCGgICAAAwGCyACKAIEIAJBCGooAgBBAUEBEIaAgIAAIAIoAhAgAkEUaigCAEEBQQEQhoCAgAAMBQsgAigCBCACQQhqKAIAQQFBARCGgICAACACKAIQIgRBgICAgHhGDQQgBCACQRRqKAIAQQFBARCGgICAAAwECyAEIAJBBGooAgBBAUEBEIaAgIAAIAIoAgwgAkEQaigCAEEBQQEQhoCAgAACQCACKAIkIgRBgICAgHhGDQAgBCACQShqKAIAQQFBARCGgICAAAsgAigCGCACQRxqKAIAQQFBARCGgICAAAwDCyACKAIEIAJBCGooAgBBAUEBEIaAgIAADAILIAIoAgQgAkEIaigCAEEBQQEQhoCAgAAMAQsgAkEIaiIDKAIAIQQCQCACQQxqKAIAIghFDQADQCAEKAIAIARBBGooAgBBAUEBEIaAgIAAIARBDGohBCAIQX9qIggNAAsgAygCACEECyACKAIEIARBBEEMEIaAgIAACyAKQQFqIgogCUcNAAsLIBIgEUEEQTAQhoCAgABBACALNgLQi4SAAEEAIBA2AtSLhIAAIAFB8AFqIA1BHGwQk4CAgAAgDiANQSRsaiEJIAEoAvABIQMCQAJAAkAgDQ0AIA4hBAwBCyADIQIgDiEEAkADQCAEKAIAIghBAkYNASAEQQRqKAIAIQogASAEQRBqKAIANgLoASABIARBCGopAgA3A+ABIAEgBEEUaikCADcD8AEgASAEQRxqKAIANgL4ASAEQSBqKAIAIQcgAUEYaiABQeABahCHgICAACABKQMYIRMgAkEIaiAHNgIAIAIgEzcCAEEAIQcCQCAIQQFxRQ0AIAJBEGogCjYCAEEBIQcLIAJBDGogBzoAACABQRBqIAFB8AFqEIeAgIAAIAJBFGogASkDEDcCACACQRxqIQIgBEEkaiIEIAlHDQAMAwsLIARBJGohBAsgCSAEa0EkbiECIAkgBEYNACAEQRhqIQQDQCAEQXBqKAIAIARBdGooAgBBAUEBEIaAgIAAIARBfGooAgAgBCgCAEEBQQEQhoCAgAAgBEEkaiEEIAJBf2oiAg0ACwsgDyAOQQRBJBCGgICAAEEAIAM2AtiLhIAAQQAgDTYC3IuEgAALIAFB4AJqJICAgIAAQbCLhIAAC1QAAkACQAJAQQAoAvCLhIAAQf////8HcUUNABCsgICAAEUNAQtBACgC6IuEgAANAUEAQQE2AuyLhIAADwtByIqEgABB6QBB/IqEgAAQnICAgAALAAvtJgIIfwF+AkACQAJAAkAgAEH1AUkNAAJAIABBzP97TQ0AQQAPCyAAQQtqIgFBeHEhAkEAKAKQj4SAACIDRQ0CQR8hBCAAQfX//wdPDQEgAkEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEEDAELAkACQAJAAkACQAJAQQAoAoyPhIAAIgVBECAAQQtqQfgDcSAAQQtJGyICQQN2IgF2IgBBA3FFDQAgAEF/c0EBcSABaiIGQQN0IgBBhI2EgABqIgEgAEGMjYSAAGooAgAiAigCCCIHRg0BIAcgATYCDCABIAc2AggMAgsgAkEAKAKUj4SAAE0NBiAADQJBACgCkI+EgAAiAEUNBiAAaEECdEH0i4SAAGooAgAiBygCBEF4cSACayEBIAchBQNAAkAgBygCECIADQAgBygCFCIADQAgBSgCGCEEAkACQAJAIAUoAgwiACAFRw0AIAVBFEEQIAUoAhQiABtqKAIAIgcNAUEAIQAMAgsgBSgCCCIHIAA2AgwgACAHNgIIDAELIAVBFGogBUEQaiAAGyEGA0AgBiEIIAciAEEUaiAAQRBqIAAoAhQiBxshBiAAQRRBECAHG2ooAgAiBw0ACyAIQQA2AgALIARFDQYCQAJAIAUgBSgCHEECdEH0i4SAAGoiBygCAEYNAAJAIAQoAhAgBUYNACAEIAA2AhQgAA0CDAkLIAQgADYCECAADQEMCAsgByAANgIAIABFDQYLIAAgBDYCGAJAIAUoAhAiB0UNACAAIAc2AhAgByAANgIYCyAFKAIUIgdFDQYgACAHNgIUIAcgADYCGAwGCyAAKAIEQXhxIAJrIgcgASAHIAFJIgcbIQEgACAFIAcbIQUgACEHDAALC0EAIAVBfiAGd3E2AoyPhIAACyACIABBA3I2AgQgAiAAaiIAIAAoAgRBAXI2AgQgAkEIag8LAkACQCAAIAF0QQIgAXQiAEEAIABrcnFoIghBA3QiAUGEjYSAAGoiByABQYyNhIAAaigCACIAKAIIIgZGDQAgBiAHNgIMIAcgBjYCCAwBC0EAIAVBfiAId3E2AoyPhIAACyAAIAJBA3I2AgQgACACaiIFIAEgAmsiB0EBcjYCBCAAIAFqIAc2AgACQEEAKAKUj4SAACIBRQ0AQQAoApyPhIAAIQICQAJAQQAoAoyPhIAAIgZBASABQQN2dCIIcQ0AQQAgBiAIcjYCjI+EgAAgAUF4cUGEjYSAAGoiASEGDAELIAFBeHEiAUGEjYSAAGohBiABQYyNhIAAaigCACEBCyAGIAI2AgggASACNgIMIAIgBjYCDCACIAE2AggLQQAgBTYCnI+EgABBACAHNgKUj4SAACAAQQhqDwtBAEEAKAKQj4SAAEF+IAUoAhx3cTYCkI+EgAALAkACQAJAIAFBEEkNACAFIAJBA3I2AgQgBSACaiIHIAFBAXI2AgQgByABaiABNgIAQQAoApSPhIAAIgZFDQFBACgCnI+EgAAhAAJAAkBBACgCjI+EgAAiCEEBIAZBA3Z0IgRxDQBBACAIIARyNgKMj4SAACAGQXhxQYSNhIAAaiIGIQgMAQsgBkF4cSIGQYSNhIAAaiEIIAZBjI2EgABqKAIAIQYLIAggADYCCCAGIAA2AgwgACAINgIMIAAgBjYCCAwBCyAFIAEgAmoiAEEDcjYCBCAFIABqIgAgACgCBEEBcjYCBAwBC0EAIAc2ApyPhIAAQQAgATYClI+EgAALIAVBCGoiAEUNAQwCC0EAIAJrIQECQAJAAkACQCAEQQJ0QfSLhIAAaigCACIFDQBBACEHQQAhAAwBC0EAIQcgAkEAQRkgBEEBdmsgBEEfRht0IQZBACEAA0ACQCAFIgUoAgRBeHEiCCACSQ0AIAggAmsiCCABTw0AIAUhByAIIQEgCA0AQQAhASAFIQAgBSEHDAMLIAUoAhQiCCAAIAggBSAGQR12QQRxaigCECIFRxsgACAIGyEAIAZBAXQhBiAFDQALCwJAIAAgB3INAEEAIQdBAiAEdCIAQQAgAGtyIANxIgBFDQMgAGhBAnRB9IuEgABqKAIAIQALIABFDQELA0AgACgCBEF4cSIFIAJrIgYgASAGIAFJIggbIQQgBSACSSEGIAAgByAIGyEIAkAgACgCECIFDQAgACgCFCEFCyABIAQgBhshASAHIAggBhshByAFIQAgBQ0ACwsgB0UNAAJAQQAoApSPhIAAIgAgAkkNACABIAAgAmtPDQELIAcoAhghBAJAAkACQCAHKAIMIgAgB0cNACAHQRRBECAHKAIUIgAbaigCACIFDQFBACEADAILIAcoAggiBSAANgIMIAAgBTYCCAwBCyAHQRRqIAdBEGogABshBgNAIAYhCCAFIgBBFGogAEEQaiAAKAIUIgUbIQYgAEEUQRAgBRtqKAIAIgUNAAsgCEEANgIACwJAIARFDQACQAJAAkAgByAHKAIcQQJ0QfSLhIAAaiIFKAIARg0AAkAgBCgCECAHRg0AIAQgADYCFCAADQIMBAsgBCAANgIQIAANAQwDCyAFIAA2AgAgAEUNAQsgACAENgIYAkAgBygCECIFRQ0AIAAgBTYCECAFIAA2AhgLIAcoAhQiBUUNASAAIAU2AhQgBSAANgIYDAELQQBBACgCkI+EgABBfiAHKAIcd3E2ApCPhIAACwJAAkAgAUEQSQ0AIAcgAkEDcjYCBCAHIAJqIgAgAUEBcjYCBCAAIAFqIAE2AgACQCABQYACSQ0AIAAgARDJgICAAAwCCwJAAkBBACgCjI+EgAAiBUEBIAFBA3Z0IgZxDQBBACAFIAZyNgKMj4SAACABQfgBcUGEjYSAAGoiASEFDAELIAFB+AFxIgFBhI2EgABqIQUgAUGMjYSAAGooAgAhAQsgBSAANgIIIAEgADYCDCAAIAU2AgwgACABNgIIDAELIAcgASACaiIAQQNyNgIEIAcgAGoiACAAKAIEQQFyNgIECyAHQQhqIgANAQsCQAJAAkACQAJAAkBBACgClI+EgAAiACACTw0AAkBBACgCmI+EgAAiACACSw0AAkAgAkGvgARqIgdBEHZAACIBQX9HDQBBAA8LQQAhACABQRB0IgVFDQdBAEEAKAKkj4SAACAHQYCAfHEiAEFwaiAAIAVBACAAa0YbIghqIgA2AqSPhIAAQQAgAEEAKAKoj4SAACIBIAAgAUsbNgKoj4SAAAJAAkACQEEAKAKgj4SAACIBRQ0AQfSMhIAAIQADQCAAKAIAIgcgACgCBCIGaiAFRg0CIAAoAggiAA0ADAMLCwJAAkBBACgCsI+EgAAiAEUNACAAIAVNDQELQQAgBTYCsI+EgAALQQBB/x82ArSPhIAAQQAgCDYC+IyEgABBACAFNgL0jISAAEEAQYSNhIAANgKQjYSAAEEAQYyNhIAANgKYjYSAAEEAQYSNhIAANgKMjYSAAEEAQZSNhIAANgKgjYSAAEEAQYyNhIAANgKUjYSAAEEAQZyNhIAANgKojYSAAEEAQZSNhIAANgKcjYSAAEEAQaSNhIAANgKwjYSAAEEAQZyNhIAANgKkjYSAAEEAQayNhIAANgK4jYSAAEEAQaSNhIAANgKsjYSAAEEAQbSNhIAANgLAjYSAAEEAQayNhIAANgK0jYSAAEEAQbyNhIAANgLIjYSAAEEAQbSNhIAANgK8jYSAAEEAQQA2AoCNhIAAQQBBxI2EgAA2AtCNhIAAQQBBvI2EgAA2AsSNhIAAQQBBxI2EgAA2AsyNhIAAQQBBzI2EgAA2AtiNhIAAQQBBzI2EgAA2AtSNhIAAQQBB1I2EgAA2AuCNhIAAQQBB1I2EgAA2AtyNhIAAQQBB3I2EgAA2AuiNhIAAQQBB3I2EgAA2AuSNhIAAQQBB5I2EgAA2AvCNhIAAQQBB5I2EgAA2AuyNhIAAQQBB7I2EgAA2AviNhIAAQQBB7I2EgAA2AvSNhIAAQQBB9I2EgAA2AoCOhIAAQQBB9I2EgAA2AvyNhIAAQQBB/I2EgAA2AoiOhIAAQQBB/I2EgAA2AoSOhIAAQQBBhI6EgAA2ApCOhIAAQQBBjI6EgAA2ApiOhIAAQQBBhI6EgAA2AoyOhIAAQQBBlI6EgAA2AqCOhIAAQQBBjI6EgAA2ApSOhIAAQQBBnI6EgAA2AqiOhIAAQQBBlI6EgAA2ApyOhIAAQQBBpI6EgAA2ArCOhIAAQQBBnI6EgAA2AqSOhIAAQQBBrI6EgAA2AriOhIAAQQBBpI6EgAA2AqyOhIAAQQBBtI6EgAA2AsCOhIAAQQBBrI6EgAA2ArSOhIAAQQBBvI6EgAA2AsiOhIAAQQBBtI6EgAA2AryOhIAAQQBBxI6EgAA2AtCOhIAAQQBBvI6EgAA2AsSOhIAAQQBBzI6EgAA2AtiOhIAAQQBBxI6EgAA2AsyOhIAAQQBB1I6EgAA2AuCOhIAAQQBBzI6EgAA2AtSOhIAAQQBB3I6EgAA2AuiOhIAAQQBB1I6EgAA2AtyOhIAAQQBB5I6EgAA2AvCOhIAAQQBB3I6EgAA2AuSOhIAAQQBB7I6EgAA2AviOhIAAQQBB5I6EgAA2AuyOhIAAQQBB9I6EgAA2AoCPhIAAQQBB7I6EgAA2AvSOhIAAQQBB/I6EgAA2AoiPhIAAQQBB9I6EgAA2AvyOhIAAQQAgBTYCoI+EgABBAEH8joSAADYChI+EgABBACAIQVhqIgA2ApiPhIAAIAUgAEEBcjYCBCAFIABqQSg2AgRBAEGAgIABNgKsj4SAAAwICyABIAVPDQAgByABSw0AIAAoAgxFDQMLQQBBACgCsI+EgAAiACAFIAAgBUkbNgKwj4SAACAFIAhqIQdB9IyEgAAhAAJAAkACQANAIAAoAgAiBiAHRg0BIAAoAggiAA0ADAILCyAAKAIMRQ0BC0H0jISAACEAAkADQAJAIAAoAgAiByABSw0AIAEgByAAKAIEaiIHSQ0CCyAAKAIIIQAMAAsLQQAgBTYCoI+EgABBACAIQVhqIgA2ApiPhIAAIAUgAEEBcjYCBCAFIABqQSg2AgRBAEGAgIABNgKsj4SAACABIAdBYGpBeHFBeGoiACAAIAFBEGpJGyIGQRs2AgRBACkC9IyEgAAhCSAGQRBqQQApAvyMhIAANwIAIAZBCGoiACAJNwIAQQAgCDYC+IyEgABBACAFNgL0jISAAEEAIAA2AvyMhIAAQQBBADYCgI2EgAAgBkEcaiEAA0AgAEEHNgIAIABBBGoiACAHSQ0ACyAGIAFGDQcgBiAGKAIEQX5xNgIEIAEgBiABayIAQQFyNgIEIAYgADYCAAJAIABBgAJJDQAgASAAEMmAgIAADAgLAkACQEEAKAKMj4SAACIHQQEgAEEDdnQiBXENAEEAIAcgBXI2AoyPhIAAIABB+AFxQYSNhIAAaiIAIQcMAQsgAEH4AXEiAEGEjYSAAGohByAAQYyNhIAAaigCACEACyAHIAE2AgggACABNgIMIAEgBzYCDCABIAA2AggMBwsgACAFNgIAIAAgACgCBCAIajYCBCAFIAJBA3I2AgQgBkEPakF4cUF4aiIBIAUgAmoiAGshAiABQQAoAqCPhIAARg0DIAFBACgCnI+EgABGDQQCQCABKAIEIgdBA3FBAUcNACABIAdBeHEiBxDKgICAACAHIAJqIQIgASAHaiIBKAIEIQcLIAEgB0F+cTYCBCAAIAJBAXI2AgQgACACaiACNgIAAkAgAkGAAkkNACAAIAIQyYCAgAAMBgsCQAJAQQAoAoyPhIAAIgFBASACQQN2dCIHcQ0AQQAgASAHcjYCjI+EgAAgAkH4AXFBhI2EgABqIgIhAQwBCyACQfgBcSICQYSNhIAAaiEBIAJBjI2EgABqKAIAIQILIAEgADYCCCACIAA2AgwgACABNgIMIAAgAjYCCAwFC0EAIAAgAmsiATYCmI+EgABBAEEAKAKgj4SAACIAIAJqIgc2AqCPhIAAIAcgAUEBcjYCBCAAIAJBA3I2AgQgAEEIaiEADAYLQQAoApyPhIAAIQECQAJAIAAgAmsiB0EPSw0AQQBBADYCnI+EgABBAEEANgKUj4SAACABIABBA3I2AgQgASAAaiIAIAAoAgRBAXI2AgQMAQtBACAHNgKUj4SAAEEAIAEgAmoiBTYCnI+EgAAgBSAHQQFyNgIEIAEgAGogBzYCACABIAJBA3I2AgQLIAFBCGoPCyAAIAYgCGo2AgRBAEEAKAKgj4SAACIAQQ9qQXhxIgFBeGoiBzYCoI+EgABBACAAIAFrQQAoApiPhIAAIAhqIgFqQQhqIgU2ApiPhIAAIAcgBUEBcjYCBCAAIAFqQSg2AgRBAEGAgIABNgKsj4SAAAwDC0EAIAA2AqCPhIAAQQBBACgCmI+EgAAgAmoiAjYCmI+EgAAgACACQQFyNgIEDAELQQAgADYCnI+EgABBAEEAKAKUj4SAACACaiICNgKUj4SAACAAIAJBAXI2AgQgACACaiACNgIACyAFQQhqDwtBACEAQQAoApiPhIAAIgEgAk0NAEEAIAEgAmsiATYCmI+EgABBAEEAKAKgj4SAACIAIAJqIgc2AqCPhIAAIAcgAUEBcjYCBCAAIAJBA3I2AgQgAEEIag8LIAALVQEBfyOAgICAAEEQayIBJICAgIAAIAFBCGogACAAKAIAQQwQsICAgAACQCABKAIIIgBBgYCAgHhGDQAgACABKAIMEIqAgIAAAAsgAUEQaiSAgICAAAtgAQN/IAAoAgwiASAAKAIEIgJrQQxuIQMCQCABIAJGDQADQCACKAIAIAJBBGooAgBBAUEBEIaAgIAAIAJBDGohAiADQX9qIgMNAAsLIAAoAgggACgCAEEEQQwQhoCAgAALVQEBfyOAgICAAEEQayIBJICAgIAAIAFBCGogACAAKAIAQTAQsICAgAACQCABKAIIIgBBgYCAgHhGDQAgACABKAIMEIqAgIAAAAsgAUEQaiSAgICAAAtLAQF/AkAgAQ0AIABCADcCAA8LAkAgARCPgICAACICRQ0AIAAgAjYCDCAAIAE2AgggAEEENgIEIAAgAjYCAA8LQQQgARCXgICAAAALxAMBBH8jgICAgABBMGsiACSAgICAAAJAQQAtALmPhIAADQAQhICAgABBAEEBOgC5j4SAAAsQjoCAgAACQAJAAkBBBhCPgICAACIBRQ0AIAFBAC8A1YCEgAA7AAQgAUEAKADRgISAADYAAEEFEI+AgIAAIgJFDQEgAkEALQCfgISAADoABCACQQAoAJuAhIAANgAAQTsQj4CAgAAiA0UNAiADQdeAhIAAQTv8CgAAIABBBjYCJCAAIAE2AiAgAEEGNgIcIABBEGogAEEcahCHgICAAEEAIAApAxA3ArCLhIAAIABBBTYCJCAAIAI2AiAgAEEFNgIcIABBCGogAEEcahCHgICAAEEAIAApAwg3AriLhIAAIABBOzYCJCAAIAM2AiAgAEE7NgIcIAAgAEEcahCHgICAAEEAIAApAwA3AsCLhIAAIABBADYCLCAAQoCAgIDAADcCJCAAQoSAgIDAADcCHCAAQRxqEJGAgIAAQQBCADcCyIuEgABBAEIANwLQi4SAAEEAQgA3AtiLhIAAIABBMGokgICAgABBsIuEgAAPC0EBQQYQioCAgAAAC0EBQQUQioCAgAAAC0EBQTsQioCAgAAAC+YGAQR/IABBeGoiASAAQXxqKAIAIgJBeHEiAGohAwJAAkAgAkEBcQ0AIAJBAnFFDQEgASgCACICIABqIQACQCABIAJrIgFBACgCnI+EgABHDQAgAygCBEEDcUEDRw0BQQAgADYClI+EgAAgAyADKAIEQX5xNgIEIAEgAEEBcjYCBCADIAA2AgAPCyABIAIQyoCAgAALAkACQAJAAkACQAJAAkACQCADKAIEIgJBAnENACADQQAoAqCPhIAARg0CIANBACgCnI+EgABGDQMgAyACQXhxIgIQyoCAgAAgASACIABqIgBBAXI2AgQgASAAaiAANgIAIAFBACgCnI+EgABHDQFBACAANgKUj4SAAA8LIAMgAkF+cTYCBCABIABBAXI2AgQgASAAaiAANgIACyAAQYACSQ0EIAEgABDJgICAAEEAQQAoArSPhIAAQX9qIgE2ArSPhIAAIAENBkEAKAL8jISAACIADQJB/x8hAQwDC0EAIAE2AqCPhIAAQQBBACgCmI+EgAAgAGoiADYCmI+EgAAgASAAQQFyNgIEAkAgAUEAKAKcj4SAAEcNAEEAQQA2ApSPhIAAQQBBADYCnI+EgAALIABBACgCrI+EgAAiAk0NBUEAKAKgj4SAACIARQ0FQQAoApiPhIAAIgRBKUkNBEH0jISAACEBA0ACQCABKAIAIgMgAEsNACAAIAMgASgCBGpJDQYLIAEoAgghAQwACwtBACABNgKcj4SAAEEAQQAoApSPhIAAIABqIgA2ApSPhIAAIAEgAEEBcjYCBCABIABqIAA2AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALIAFB/x8gAUH/H0sbIQELQQAgATYCtI+EgAAPCwJAAkBBACgCjI+EgAAiA0EBIABBA3Z0IgJxDQBBACADIAJyNgKMj4SAACAAQfgBcUGEjYSAAGoiACEDDAELIABB+AFxIgBBhI2EgABqIQMgAEGMjYSAAGooAgAhAAsgAyABNgIIIAAgATYCDCABIAM2AgwgASAANgIIDwsCQAJAQQAoAvyMhIAAIgANAEH/HyEBDAELQQAhAQNAIAFBAWohASAAKAIIIgANAAsgAUH/HyABQf8fSxshAQtBACABNgK0j4SAACAEIAJNDQBBAEF/NgKsj4SAAAsLEAAgAEHdACABEJyAgIAAAAsNACABIAAQm4CAgAAACxcAQb+DhIAAQSNB0IOEgAAQnICAgAAAC58BAQF/I4CAgIAAQRBrIgMkgICAgAACQCACIAFqIgEgAk8NAEEAQQAQioCAgAAACyADQQRqIAAoAgAiAiAAKAIEIAEgAkEBdCICIAEgAksbIgJBCCACQQhLGyICEJqAgIAAAkAgAygCBEEBRw0AIAMoAgggAygCDBCKgICAAAALIAMoAgghASAAIAI2AgAgACABNgIEIANBEGokgICAgAALgQEBAX9BACEEAkACQCADQQBODQBBASEBQQQhAgwBCwJAAkAgAUUNACACIAFBASADEImAgIAAIQQMAQsgAxCPgICAACEECwJAAkAgBA0AQQEhASAAQQE2AgQMAQsgACAENgIEQQAhAQtBCCECIAMhBAsgACACaiAENgIAIAAgATYCAAsNACABIAAQy4CAgAAAC0cBAX8jgICAgABBIGsiAySAgICAACADIAE2AhAgAyAANgIMIANBATsBHCADIAI2AhggAyADQQxqNgIUIANBFGoQqICAgAAAC4MDAQZ/I4CAgIAAQRBrIgIkgICAgAACQAJAIAFBAXENAEEAIQNBDCEEQZqBhIAAIQVBACEGA0AgBUEBaiEFAkACQCAEwEF/Sg0AAkAgBEH/AXFBgAFHDQAgAyAFLwAAIgRqIQMgBSAEakECaiEFDAILIAUgBEEDcUEIeCIHQQV0QYCAgIAEcSAHQQd0ckEddmogBEEBdkECcWogBEECdkECcWohBSADRSAGciEGDAELIAUgBEH/AXEiBGohBSADIARqIQMLIAUtAAAiBA0AC0EAIQQgBiADQRBJcQ0BIANBAXQiBEF/Sg0BEJiAgIAAAAsgAUEBdiEECwJAAkACQAJAIAQNAEEBIQVBACEEDAELIAQQj4CAgAAiBUUNAQsgAkEANgIIIAIgBTYCBCACIAQ2AgAgAkHgg4SAAEGagYSAACABEJ6AgIAARQ0BIAJBD2oQn4CAgAAAC0EBIAQQioCAgAAACyAAIAIoAgg2AgggACACKQIANwIAIAJBEGokgICAgAAL9AQBCH8jgICAgABBEGsiBCSAgICAAAJAAkACQCADQQFxDQAgAi0AACIFDQFBACEFDAILIAAgAiADQQF2IAEoAgwRgICAgACAgICAACEFDAELIAEoAgwhBkEAIQcDQCACQQFqIQgCQAJAAkACQAJAIAXAQX9KDQAgBUH/AXEiCUGAAUYNASAJQcABRw0DIAQgATYCBCAEIAA2AgAgBEKggICABjcCCCADIAdBA3RqIgUoAgAgBCAFKAIEEYGAgIAAgICAgABFDQJBASEFDAYLAkAgACAIIAVB/wFxIgUgBhGAgICAAICAgIAADQAgCCAFaiECDAQLQQEhBQwFCwJAIAAgAkEDaiIFIAIvAAEiAiAGEYCAgIAAgICAgAANACAFIAJqIQIMAwtBASEFDAQLIAdBAWohByAIIQIMAQtBoICAgAYhCgJAIAVBAXFFDQAgAkEFaiEIIAIoAAEhCgtBACEJAkACQCAFQQJxDQBBACELIAghAgwBCyAIQQJqIQIgCC8AACELCwJAAkAgBUEEcQ0AIAIhCAwBCyACQQJqIQggAi8AACEJCwJAAkAgBUEIcQ0AIAghAgwBCyAIQQJqIQIgCC8AACEHCwJAIAVBEHFFDQAgAyALQf//A3FBA3RqLwEEIQsLAkAgBUEgcUUNACADIAlB//8DcUEDdGovAQQhCQsgBCAJOwEOIAQgCzsBDCAEIAo2AgggBCABNgIEIAQgADYCAAJAIAMgB0EDdGoiBSgCACAEIAUoAgQRgYCAgACAgICAAEUNAEEBIQUMAwsgB0EBaiEHCyACLQAAIgUNAAtBACEFCyAEQRBqJICAgIAAIAULewEBfyOAgICAAEEgayIBJICAgIAAIAFB1gA2AgQgAUGIhISAADYCACABQfiDhIAANgIMIAEgADYCCCABQYGAgIAArUIghiABQQhqrYQ3AxggAUGCgICAAK1CIIYgAa2ENwMQQaeBhIAAIAFBEGpB4ISEgAAQnICAgAAACyIAIAEoAgBB8ISEgABBBSABKAIEKAIMEYCAgIAAgICAgAALIAEBfwJAIAAoAgAiAUUNACAAKAIEIAFBARCIgICAAAsLWgEBfwJAAkACQCACIAAoAgAgACgCCCIDa00NACAAIAMgAhCZgICAACAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC6UCAQZ/IAAoAgghAgJAAkAgAUGAAU8NAEEBIQMMAQsCQCABQYAQTw0AQQIhAwwBC0EDQQQgAUGAgARJGyEDCyACIQQCQCADIAAoAgAgAmtNDQAgACACIAMQmYCAgAAgACgCCCEECyAAKAIEIARqIQQCQAJAIAFBgAFJDQAgAUE/cUGAf3IhBSABQQZ2IQYCQCABQYAQTw0AIAQgBToAASAEIAZBwAFyOgAADAILIAFBDHYhByAGQT9xQYB/ciEGAkAgAUH//wNLDQAgBCAFOgACIAQgBjoAASAEIAdB4AFyOgAADAILIAQgBToAAyAEIAY6AAIgBCAHQT9xQYB/cjoAASAEIAFBEnZBcHI6AAAMAQsgBCABOgAACyAAIAMgAmo2AghBAAsUACAAQeCDhIAAIAEgAhCegICAAAsUACABIAAoAgAgACgCBBCmgICAAAujCAELfwJAAkAgACgCCCIDQYCAgMABcUUNAAJAAkACQAJAAkAgA0GAgICAAXFFDQAgAC8BDiIEDQFBACECDAILAkAgAkEQSQ0AIAIgASABQQNqQXxxIgVrIgZqIgdBA3EhCEEAIQlBACEEAkAgASAFRg0AQQAhBCABIQoDQCAEIAosAABBv39KaiEEIApBAWohCiAGQQFqIgYNAAsLAkAgCEUNACAFIAdB/P///wdxaiEKQQAhCQNAIAkgCiwAAEG/f0pqIQkgCkEBaiEKIAhBf2oiCA0ACwsgB0ECdiEGIAkgBGohBANAIAUhByAGRQ0FIAZBwAEgBkHAAUkbIgtBA3EhDAJAAkAgC0ECdCINQfAHcSIKDQBBACEJDAELIAcgCmohBUEAIQkgByEKA0AgCkEMaigCACIIQX9zQQd2IAhBBnZyQYGChAhxIApBCGooAgAiCEF/c0EHdiAIQQZ2ckGBgoQIcSAKQQRqKAIAIghBf3NBB3YgCEEGdnJBgYKECHEgCigCACIIQX9zQQd2IAhBBnZyQYGChAhxIAlqampqIQkgCkEQaiIKIAVHDQALCyAGIAtrIQYgByANaiEFIAlBCHZB/4H8B3EgCUH/gfwHcWpBgYAEbEEQdiAEaiEEIAxFDQALIAxBAnQhCCAHIAtB/AFxQQJ0aiEKQQAhCQNAIAooAgAiBUF/c0EHdiAFQQZ2ckGBgoQIcSAJaiEJIApBBGohCiAIQXxqIggNAAsgCUEIdkH/gfwHcSAJQf+B/AdxakGBgARsQRB2IARqIQQMBAtBACEEIAJFDQMgASEKIAIhCQNAIAQgCiwAAEG/f0pqIQQgCkEBaiEKIAlBf2oiCQ0ADAQLCyABIAJqIQVBACECIAEhCSAEIQgDQCAJIgogBUYNAgJAAkAgCiwAACIJQX9MDQAgCkEBaiEJDAELAkAgCUFgTw0AIApBAmohCQwBCyAKQQRBAyAJQW9LG2ohCQsgCSAKayACaiECIAhBf2oiCA0ACwtBACEICyAEIAhrIQQLIAQgAC8BDCIKTw0AIAogBGshB0EAIQpBACEGAkACQAJAIANBHXZBA3EOBAIAAQICCyAHIQYMAQsgB0H+/wNxQQF2IQYLIANB////AHEhBCAAKAIEIQggACgCACEFAkADQCAKQf//A3EgBkH//wNxTw0BQQEhCSAKQQFqIQogBSAEIAgoAhARgYCAgACAgICAAA0DDAALC0EBIQkgBSABIAIgCCgCDBGAgICAAICAgIAADQEgByAGa0H//wNxIQZBACEKA0ACQCAKQf//A3EgBkkNAEEADwtBASEJIApBAWohCiAFIAQgCCgCEBGBgICAAICAgIAADQIMAAsLIAAoAgAgASACIAAoAgQoAgwRgICAgACAgICAACEJCyAJCxwAIAAoAgAgASAAKAIEKAIMEYGAgIAAgICAgAALOAIBfwF+I4CAgIAAQRBrIgEkgICAgAAgACkCACECIAEgADYCDCABIAI3AgQgAUEEahC3gICAAAALSQACQCACQYCAxABGDQAgACACIAEoAhARgYCAgACAgICAAEUNAEEBDwsCQCADDQBBAA8LIAAgA0EAIAEoAgwRgICAgACAgICAAAviBgILfwF+I4CAgIAAQRBrIgIkgICAgABBCiEDIAAoAgAiBCEFAkAgBEHoB0kNAEEKIQMgBCEFA0AgAkEGaiADaiIGQXxqIAUiACAAQZDOAG4iBUGQzgBsayIHQf//A3FB5ABuIghBAXQvAPWGhIAAOwAAIAZBfmogByAIQeQAbGtB//8DcUEBdC8A9YaEgAA7AAAgA0F8aiEDIABB/6ziBEsNAAsLAkACQCAFQQlLDQAgBSEADAELIAJBBmogA0F+aiIDaiAFIAVB//8DcUHkAG4iAEHkAGxrQf//A3FBAXQvAPWGhIAAOwAACwJAAkAgBEUNACAARQ0BCyACQQZqIANBf2oiA2ogAEEBdC0A9oaEgAA6AAALQStBgIDEACABKAIIIgBBgICAAXEiBRshBCAAQYCAgARxQRd2IQkgAkEGaiADaiEKAkACQCAFQRV2QQogA2siC2oiByABLwEMIghPDQACQAJAAkAgAEGAgIAIcQ0AIAggB2shDEEAIQNBACEIAkACQAJAIABBHXZBA3EOBAIAAQACCyAMIQgMAQsgDEH+/wNxQQF2IQgLIABB////AHEhByABKAIEIQYgASgCACEFA0AgA0H//wNxIAhB//8DcU8NAkEBIQAgA0EBaiEDIAUgByAGKAIQEYGAgIAAgICAgABFDQAMBQsLIAEgASkCCCINp0GAgID/eXFBsICAgAJyNgIIQQEhACABKAIAIgUgASgCBCIGIAQgCRCpgICAAA0DQQAhAyAIIAdrQf//A3EhBwNAIANB//8DcSAHTw0CQQEhACADQQFqIQMgBUEwIAYoAhARgYCAgACAgICAAEUNAAwECwtBASEAIAUgBiAEIAkQqYCAgAANAiAFIAogCyAGKAIMEYCAgIAAgICAgAANAiAMIAhrQf//A3EhCEEAIQMDQAJAIANB//8DcSAISQ0AQQAhAAwEC0EBIQAgA0EBaiEDIAUgByAGKAIQEYGAgIAAgICAgABFDQAMAwsLQQEhACAFIAogCyAGKAIMEYCAgIAAgICAgAANASABIA03AghBACEADAELQQEhACABKAIAIgMgASgCBCIFIAQgCRCpgICAAA0AIAMgCiALIAUoAgwRgICAgACAgICAACEACyACQRBqJICAgIAAIAALAgALDABBACgC4IuEgABFC9kCAQV/I4CAgIAAQTBrIgEkgICAgAAgAUEgaiAAKAIAIgIgACgCBCgCDCIDEYKAgIAAgICAgABBBCEEIAIhBQJAAkAgASkDIELtuq22zYXU9eMAhSABKQMoQviCmb2V7sbFuX+FhFANACABQSBqIAIgAxGCgICAAICAgIAAAkAgASkDIEKVxPKqxabVg1SFIAEpAyhC0/C1jZiK/NF3hYRCAFENAEEAIQIMAgsgAkEEaiEFQQghBAsgAiAEaigCACEEIAUoAgAhAgsgASAEQQcgAhs2AhggASACQdCIhIAAIAIbNgIUIAEgACgCCDYCHCABQYOAgIAANgIsIAFBhICAgAA2AiQgASABQRRqNgIoIAEgAUEcajYCICABQQhqIAFBIGoQnYCAgABBAyABKAIMIgAgASgCEBCDgICAACABKAIIIABBAUEBEIaAgIAAIAFBMGokgICAgAALFAAgASAAKAIAIAAoAgQQpoCAgAALiQECAX8BfiOAgICAAEEgayICJICAgIAAIAIgACgCACIAKQIANwIAIAJBhYCAgACtQiCGIgMgAEEMaq2ENwMYIAIgAyAAQQhqrYQ3AxAgAkGDgICAAK1CIIYgAq2ENwMIIAEoAgAgASgCBEGSgYSAACACQQhqEJ6AgIAAIQEgAkEgaiSAgICAACABC6IBAQJ/I4CAgIAAQRBrIgQkgICAgAAgBEEEaiABKAIAIgUgASgCBCACQQFqIgIgBUEBdCIFIAIgBUsbIgJBBCACQQRLGyICIAMQsYCAgAACQAJAIAQoAgRFDQAgBCgCDCEBIAQoAgghAgwBCyAEKAIIIQMgASACNgIAIAEgAzYCBEGBgICAeCECCyAAIAE2AgQgACACNgIAIARBEGokgICAgAALhgICA38BfiOAgICAAEEQayIFJICAgIAAQQEhBkEEIQcCQAJAIAStIAOtfiIIQiCIpw0AIAinIgNB/P///wdLDQACQAJAIAENAEEAIQcgBUEMaiEEDAELIAVBBDYCDCABIARsIQcgBUEIaiEECyAEIAc2AgACQAJAAkACQAJAIAUoAgxFDQACQCAFKAIIIgcNACADDQJBBCEHDAMLIAIgB0EEIAMQiYCAgAAhBwwCCyADDQBBBCEHDAILIAMQj4CAgAAhBwsgBw0AIABBBDYCBAwBCyAAIAc2AgRBACEGC0EIIQcMAQtBACEDCyAAIAdqIAM2AgAgACAGNgIAIAVBEGokgICAgAALlwIBAn8jgICAgABBIGsiBSSAgICAAEEAQQAoAvCLhIAAIgZBAWo2AvCLhIAAAkAgBkEASA0AAkBBAC0A5IuEgAANAEEAQQE6AOSLhIAAQQBBACgC4IuEgABBAWo2AuCLhIAAQQAoAuiLhIAAIgZBf0wNAUEAIAZBAWo2AuiLhIAAAkBBACgC7IuEgABFDQAgBUEIaiAAIAEoAhQRgoCAgACAgICAACAFIAQ6AB0gBSADOgAcIAUgAjYCGCAFIAUpAwg3AhAgBUEQahCtgICAAEEAKALoi4SAAEF/aiEGC0EAIAY2AuiLhIAAQQBBADoA5IuEgAAgA0UNARCzgICAAAALIAUgACABKAIYEYKAgIAAgICAgAALAAsDAAALCQAgAEEANgIACx4AIABBACkCsImEgAA3AgggAEEAKQKoiYSAADcCAAsOAEEAQQE6ALiPhIAAAAsLACAAELiAgIAAAAuaAQEDfyOAgICAAEEQayIBJICAgIAAAkAgACgCACICKAIEIgNBAXFFDQAgAigCACECIAEgA0EBdjYCBCABIAI2AgAgAUHwiISAACAAKAIEIAAoAggiAC0ACCAALQAJELKAgIAAAAsgAUGAgICAeDYCACABIAA2AgwgAUGMiYSAACAAKAIEIAAoAggiAC0ACCAALQAJELKAgIAAAAsiAQF/AkAgACgCACIBQQFIDQAgACgCBCABQQEQiICAgAALC1gAAkAgACgCAEGAgICAeEYNACABKAIAIAAoAgQgACgCCCABKAIEKAIMEYCAgIAAgICAgAAPCyABKAIAIAEoAgQgACgCDCgCACIAKAIAIAAoAgQQnoCAgAALgQICAn8BfiOAgICAAEEwayICJICAgIAAAkAgASgCAEGAgICAeEcNACABKAIMIQMgAkEANgIsIAJCgICAgBA3AiQgAkEkakHYiISAACADKAIAIgMoAgAgAygCBBCegICAABogAiACKAIsIgM2AiAgAiACKQIkIgQ3AxggASADNgIIIAEgBDcCAAsgASgCCCEDIAFBADYCCCABKQIAIQQgAUKAgICAEDcCACACIAM2AhAgAiAENwMIAkBBDBCPgICAACIBDQBBBEEMEJeAgIAAAAsgASACKAIQNgIIIAEgAikDCDcCACAAQZyLhIAANgIEIAAgATYCACACQTBqJICAgIAAC6UBAgJ/AX4jgICAgABBIGsiAiSAgICAAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBADYCHCACQoCAgIAQNwIUIAJBFGpB2IiEgAAgAygCACIDKAIAIAMoAgQQnoCAgAAaIAIgAigCHCIDNgIQIAIgAikCFCIENwMIIAEgAzYCCCABIAQ3AgALIABBnIuEgAA2AgQgACABNgIAIAJBIGokgICAgAALnwEBAX8jgICAgABBEGsiAySAgICAAAJAIAIgAWoiASACTw0AQQBBABCKgICAAAALIANBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIIAJBCEsbIgIQvoCAgAACQCADKAIEQQFHDQAgAygCCCADKAIMEIqAgIAAAAsgAygCCCEBIAAgAjYCACAAIAE2AgQgA0EQaiSAgICAAAuBAQEBf0EAIQQCQAJAIANBAE4NAEEBIQFBBCECDAELAkACQCABRQ0AIAIgAUEBIAMQiYCAgAAhBAwBCyADEI+AgIAAIQQLAkACQCAEDQBBASEBIABBATYCBAwBCyAAIAQ2AgRBACEBC0EIIQIgAyEECyAAIAJqIAQ2AgAgACABNgIACx4AIABBACkCwImEgAA3AgggAEEAKQK4iYSAADcCAAtaAQF/AkACQAJAIAIgACgCACAAKAIIIgNrTQ0AIAAgAyACEL2AgIAAIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACADIAJqNgIIQQALpQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxC9gICAACAAKAIIIQQLIAAoAgQgBGohBAJAAkAgAUGAAUkNACABQT9xQYB/ciEFIAFBBnYhBgJAIAFBgBBPDQAgBCAFOgABIAQgBkHAAXI6AAAMAgsgAUEMdiEHIAZBP3FBgH9yIQYCQCABQf//A0sNACAEIAU6AAIgBCAGOgABIAQgB0HgAXI6AAAMAgsgBCAFOgADIAQgBjoAAiAEIAdBP3FBgH9yOgABIAQgAUESdkFwcjoAAAwBCyAEIAE6AAALIAAgAyACajYCCEEACxQAIABB2IiEgAAgASACEJ6AgIAACyQAIAEoAgAgACgCACAAKAIEIAEoAgQoAgwRgICAgACAgICAAAtMAQJ/IAEoAgQhAiABKAIAIQMCQEEIEI+AgIAAIgENAEEEQQgQl4CAgAAACyABIAI2AgQgASADNgIAIABBjIuEgAA2AgQgACABNgIACxQAIABBjIuEgAA2AgQgACABNgIACwwAIAAgASkCADcDAAv7AgEFf0EAIQICQCABQc3/eyAAQRAgAEEQSxsiAGtPDQAgAEEQIAFBC2pBeHEgAUELSRsiA2pBDGoQj4CAgAAiAUUNACABQXhqIQICQAJAIABBf2oiBCABcQ0AIAIhAAwBCyABQXxqIgUoAgAiBkF4cSAEIAFqQQAgAGtxQXhqIgFBACAAIAEgAmtBEEsbaiIAIAJrIgFrIQQCQCAGQQNxRQ0AIAAgBCAAKAIEQQFxckECcjYCBCAAIARqIgQgBCgCBEEBcjYCBCAFIAEgBSgCAEEBcXJBAnI2AgAgAiABaiIEIAQoAgRBAXI2AgQgAiABEMiAgIAADAELIAIoAgAhAiAAIAQ2AgQgACACIAFqNgIACwJAIAAoAgQiAUEDcUUNACABQXhxIgIgA0EQak0NACAAIAMgAUEBcXJBAnI2AgQgACADaiIBIAIgA2siA0EDcjYCBCAAIAJqIgIgAigCBEEBcjYCBCABIAMQyICAgAALIABBCGohAgsgAgu2BAECfyAAIAFqIQICQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQECQCAAIANrIgBBACgCnI+EgABHDQAgAigCBEEDcUEDRw0BQQAgATYClI+EgAAgAiACKAIEQX5xNgIEIAAgAUEBcjYCBCACIAE2AgAMAgsgACADEMqAgIAACwJAAkACQAJAIAIoAgQiA0ECcQ0AIAJBACgCoI+EgABGDQIgAkEAKAKcj4SAAEYNAyACIANBeHEiAxDKgICAACAAIAMgAWoiAUEBcjYCBCAAIAFqIAE2AgAgAEEAKAKcj4SAAEcNAUEAIAE2ApSPhIAADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALAkAgAUGAAkkNACAAIAEQyYCAgAAPCwJAAkBBACgCjI+EgAAiAkEBIAFBA3Z0IgNxDQBBACACIANyNgKMj4SAACABQfgBcUGEjYSAAGoiASECDAELIAFB+AFxIgFBhI2EgABqIQIgAUGMjYSAAGooAgAhAQsgAiAANgIIIAEgADYCDCAAIAI2AgwgACABNgIIDwtBACAANgKgj4SAAEEAQQAoApiPhIAAIAFqIgE2ApiPhIAAIAAgAUEBcjYCBCAAQQAoApyPhIAARw0BQQBBADYClI+EgABBAEEANgKcj4SAAA8LQQAgADYCnI+EgABBAEEAKAKUj4SAACABaiIBNgKUj4SAACAAIAFBAXI2AgQgACABaiABNgIADwsLwwIBBH9BHyECAkAgAUGAgIAITw0AIAFBJiABQQh2ZyICa3ZBAXEgAkEBdHJBPnMhAgsgAEIANwIQIAAgAjYCHCACQQJ0QfSLhIAAaiEDAkBBACgCkI+EgABBASACdCIEcQ0AIAMgADYCACAAIAM2AhggACAANgIMIAAgADYCCEEAQQAoApCPhIAAIARyNgKQj4SAAA8LAkACQAJAIAMoAgAiBCgCBEF4cSABRw0AIAQhAgwBCyABQQBBGSACQQF2ayACQR9GG3QhAwNAIAQgA0EddkEEcWoiBSgCECICRQ0CIANBAXQhAyACIQQgAigCBEF4cSABRw0ACwsgAigCCCIDIAA2AgwgAiAANgIIIABBADYCGCAAIAI2AgwgACADNgIIDwsgBUEQaiAANgIAIAAgBDYCGCAAIAA2AgwgACAANgIIC5IDAQR/IAAoAgwhAgJAAkACQAJAIAFBgAJJDQAgACgCGCEDAkACQAJAIAIgAEcNACAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkACQCAAIAAoAhxBAnRB9IuEgABqIgEoAgBGDQAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCwJAIAIgACgCCCIERg0AIAQgAjYCDCACIAQ2AggPC0EAQQAoAoyPhIAAQX4gAUEDdndxNgKMj4SAAA8LIAIgAzYCGAJAIAAoAhAiAUUNACACIAE2AhAgASACNgIYCyAAKAIUIgFFDQAgAiABNgIUIAEgAjYCGA8LDwtBAEEAKAKQj4SAAEF+IAAoAhx3cTYCkI+EgAALDQAgACABELaAgIAAAAtUAAJAAkACQAJAIAENACADRQ0CAkAgAkEJSQ0AIAIgAxDHgICAACECDAILIAMQj4CAgAAhAgwBCyAAIAEgAiADEImAgIAAIQILIAJFDQELIAIPCwALEAAgACABIAIgAxDMgICAAAsLuQsBAEGAgAQLsAtYLU1haWx3cmlnaHQtRm9vdGVydGV4dGh0bWwwLjEuMOKAnHRleHTigJ0gaXMgZW1wdHk6IHRoZXJlIGlzIG5vIGZvb3RlciB0byBhcHBlbmRmb290ZXJBcHBlbmRzIGEgZm9vdGVyIHRvIHRoZSB0ZXh0IGFuZCB0aGUgSFRNTCBvZiBldmVyeSBtZXNzYWdlLsABOsABOsAADHBhbmlja2VkIGF0IMACOiDAAC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL2ZtdC5ycwAvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L3N0ZC9zcmMvcGFuaWNraW5nLnJzAC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL3Jhd192ZWMvbW9kLnJzAC9ydXN0L2RlcHMvZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwBjYXBhY2l0eSBvdmVyZmxvd0MBAQBQAAAAHAAAAAUAAAAGAAAADAAAAAQAAAAHAAAACAAAAAkAAAAAAAAAAAAAAAEAAAAKAAAAYSBmb3JtYXR0aW5nIHRyYWl0IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHdoZW4gdGhlIHVuZGVybHlpbmcgc3RyZWFtIGRpZCBub3QAAK0AAQBIAAAAjwIAAA4AAABFcnJvcgICAgICAgICAgICAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwMDAxMDIwMzA0MDUwNjA3MDgwOTEwMTExMjEzMTQxNTE2MTcxODE5MjAyMTIyMjMyNDI1MjYyNzI4MjkzMDMxMzIzMzM0MzUzNjM3MzgzOTQwNDE0MjQzNDQ0NTQ2NDc0ODQ5NTA1MTUyNTM1NDU1NTY1NzU4NTk2MDYxNjI2MzY0NjU2NjY3Njg2OTcwNzE3MjczNzQ3NTc2Nzc3ODc5ODA4MTgyODM4NDg1ODY4Nzg4ODk5MDkxOTI5Mzk0OTU5Njk3OTg5OQAAAAsAAAALAAAACwAAAAsAAABubyB0ZXh0AAYAAAAMAAAABAAAAAwAAAANAAAADgAAAAAAAAAIAAAABAAAAA8AAAAQAAAAEQAAABIAAAATAAAAEAAAAAQAAAAUAAAAFQAAABYAAAAXAAAAbV3L1ixQ62N4QaZXcRuLuRWiXFU0VQfUU3itgVHwo/dhc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA+PSBzaXplICsgbWluX292ZXJoZWFkAACUAQEAKgAAALEEAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPD0gc2l6ZSArIG1heF9vdmVyaGVhZAAAlAEBACoAAAC3BAAADQAAAGNhbm5vdCBtb2RpZnkgdGhlIHBhbmljIGhvb2sgZnJvbSBhIHBhbmlja2luZyB0aHJlYWT2AAEATAAAAJAAAAAJAAAAAAAAAAgAAAAEAAAAGAAAAAYAAAAMAAAABAAAABkAAAAaAAAAAPIxBG5hbWUADAtmb290ZXIud2FzbQG8MU4AaF9aTjE3bWFpbHdyaWdodF9wbHVnaW44YmluZGluZ3MxMG1haWx3cmlnaHQ2cGx1Z2luNXR5cGVzN01lc3NhZ2U2aGVhZGVyMTF3aXRfaW1wb3J0MjE3aGNhMzkyNTc4YmJlNDdlOWNFAV5fWk4xN21haWx3cmlnaHRfcGx1Z2luOGJpbmRpbmdzMTBtYWlsd3JpZ2h0NnBsdWdpbjZjb25maWczZ2V0MTF3aXRfaW1wb3J0MjE3aDk0OWRkY2RhMGMxOTFlMWNFAqYBX1pOMTMwXyRMVCRtYWlsd3JpZ2h0X3BsdWdpbi4uYmluZGluZ3MuLm1haWx3cmlnaHQuLnBsdWdpbi4udHlwZXMuLk1lc3NhZ2UkdTIwJGFzJHUyMCRtYWlsd3JpZ2h0X3BsdWdpbi4uYmluZGluZ3MuLl9ydC4uV2FzbVJlc291cmNlJEdUJDRkcm9wNGRyb3AxN2g5MjYyZDhjZjFmNGQ3NTRlRQNbX1pOMTdtYWlsd3JpZ2h0X3BsdWdpbjhiaW5kaW5nczEwbWFpbHdyaWdodDZwbHVnaW4zbG9nM2xvZzExd2l0X2ltcG9ydDExN2gxZGZiN2NlMjU2NThjOWI4RQQRX193YXNtX2NhbGxfY3RvcnMFdV9aTjRjb3JlM3B0cjgzZHJvcF9pbl9wbGFjZSRMVCRtYWlsd3JpZ2h0X3BsdWdpbi4uYmluZGluZ3MuLm1haWx3cmlnaHQuLnBsdWdpbi4udHlwZXMuLkhlYWRlciRHVCQxN2g1ODBlY2E1NTAxOTExODEzRQZHX1pONWFsbG9jN3Jhd192ZWMyMFJhd1ZlY0lubmVyJExUJEEkR1QkMTBkZWFsbG9jYXRlMTdoZDRjNmFkYjE1ZDY3YTgzYkUHRV9aTjVhbGxvYzN2ZWMxNlZlYyRMVCRUJEMkQSRHVCQxNmludG9fYm94ZWRfc2xpY2UxN2gyNzNiMTRlOTczNzdlZDdkRQgsX1JOdkNzZkxmeTZFSTE1aUxfN19fX3J1c3RjMTRfX19ydXN0X2RlYWxsb2MJK19STnZDc2ZMZnk2RUkxNWlMXzdfX19ydXN0YzEzX19fcmRsX3JlYWxsb2MKMF9STnZOdENzNWNPYzAyT01YbG9fNWFsbG9jN3Jhd192ZWMxMmhhbmRsZV9lcnJvcgsuY2FiaV9wb3N0X21haWx3cmlnaHQ6cGx1Z2luL2ZpbHRlckAwLjEuMCNjaGVjawwxY2FiaV9wb3N0X21haWx3cmlnaHQ6cGx1Z2luL2ZpbHRlckAwLjEuMCNkZXNjcmliZQ0kbWFpbHdyaWdodDpwbHVnaW4vZmlsdGVyQDAuMS4wI2NoZWNrDj1fWk4xN21haWx3cmlnaHRfcGx1Z2luM2xvZzEzcmVwb3J0X3BhbmljczE3aGMwMDBmNjAxNGVlYmU1MjJFD2VfUk52TXMwX050Q3NqcXg4VEl5WmJQOV84ZGxtYWxsb2M4ZGxtYWxsb2NJTnRCNV84RGxtYWxsb2NOdE50QjdfM3N5czZTeXN0ZW1FNm1hbGxvY0NzZWJIY2Flb1NyeHlfM3N0ZBBDX1pONWFsbG9jN3Jhd192ZWMxOVJhd1ZlYyRMVCRUJEMkQSRHVCQ4Z3Jvd19vbmUxN2g3NzA3NTljZjM5NmFhN2JiRRF0X1pOODZfJExUJGFsbG9jLi52ZWMuLmludG9faXRlci4uSW50b0l0ZXIkTFQkVCRDJEEkR1QkJHUyMCRhcyR1MjAkY29yZS4ub3BzLi5kcm9wLi5Ecm9wJEdUJDRkcm9wMTdoM2ViNWYwYWJiODQ4YjMyMUUSQ19aTjVhbGxvYzdyYXdfdmVjMTlSYXdWZWMkTFQkVCRDJEEkR1QkOGdyb3dfb25lMTdoYzVjNzAyY2E1NTAyMTNhZkUTM19aTjExd2l0X2JpbmRnZW4ycnQ3Q2xlYW51cDNuZXcxN2g5NTAzYTQ2YmZiMjM0OGNjRRQnbWFpbHdyaWdodDpwbHVnaW4vZmlsdGVyQDAuMS4wI2Rlc2NyaWJlFWNfUk52TXMwX050Q3NqcXg4VEl5WmJQOV84ZGxtYWxsb2M4ZGxtYWxsb2NJTnRCNV84RGxtYWxsb2NOdE50QjdfM3N5czZTeXN0ZW1FNGZyZWVDc2ViSGNhZW9Tcnh5XzNzdGQWKV9STnZOdENzZ1hHcDVPcXgyTnlfNGNvcmU5cGFuaWNraW5nNXBhbmljFzRfUk52TnRDczVjT2MwMk9NWGxvXzVhbGxvYzVhbGxvYzE4aGFuZGxlX2FsbG9jX2Vycm9yGDVfUk52TnRDczVjT2MwMk9NWGxvXzVhbGxvYzdyYXdfdmVjMTdjYXBhY2l0eV9vdmVyZmxvdxl1X1JJTnZOdk1zMl9OdENzNWNPYzAyT01YbG9fNWFsbG9jN3Jhd192ZWNJTnRCOF8xMVJhd1ZlY0lubmVycEU3cmVzZXJ2ZTIxZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlTnROdEJhXzVhbGxvYzZHbG9iYWxFQmFfGkhfUk52TXM0X050Q3M1Y09jMDJPTVhsb181YWxsb2M3cmF3X3ZlY050QjVfMTFSYXdWZWNJbm5lcjExZmluaXNoX2dyb3dCN18bOF9STnZDc2ZMZnk2RUkxNWlMXzdfX19ydXN0YzI2X19fcnVzdF9hbGxvY19lcnJvcl9oYW5kbGVyHC1fUk52TnRDc2dYR3A1T3F4Mk55XzRjb3JlOXBhbmlja2luZzlwYW5pY19mbXQdNV9STnZOdk50Q3M1Y09jMDJPTVhsb181YWxsb2MzZm10NmZvcm1hdDEyZm9ybWF0X2lubmVyHiNfUk52TnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdDV3cml0ZR8vX1JOdk50Q3NnWEdwNU9xeDJOeV80Y29yZTZyZXN1bHQxM3Vud3JhcF9mYWlsZWQgO19STnZYc0tfTnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdE50QjVfNUVycm9yTnRCNV81RGVidWczZm10IVdfUklOdk50Q3NnWEdwNU9xeDJOeV80Y29yZTNwdHIxM2Ryb3BfaW5fcGxhY2VOdE50Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nNlN0cmluZ0VCS18iXF9STnZYc1pfTnRDczVjT2MwMk9NWGxvXzVhbGxvYzZzdHJpbmdOdEI1XzZTdHJpbmdOdE50Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXQ1V3JpdGU5d3JpdGVfc3RyI15fUk52WHNaX050Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nTnRCNV82U3RyaW5nTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10NVdyaXRlMTB3cml0ZV9jaGFyJFlfUk52WU50TnRDczVjT2MwMk9NWGxvXzVhbGxvYzZzdHJpbmc2U3RyaW5nTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10NVdyaXRlOXdyaXRlX2ZtdEI2XyU4X1JOdlhzMWlfTnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdFJlTnRCNl83RGlzcGxheTNmbXRCOF8mNF9STnZNc2FfTnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdE50QjVfOUZvcm1hdHRlcjNwYWQnPF9STnZYczFnX050Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXRSRE50QjZfNURlYnVnRUxfQnhfM2ZtdEI4XyguX1JOdkNzZkxmeTZFSTE1aUxfN19fX3J1c3RjMTdydXN0X2JlZ2luX3Vud2luZClOX1JOdk52TXNhX050Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXROdEI3XzlGb3JtYXR0ZXIxMnBhZF9pbnRlZ3JhbDEyd3JpdGVfcHJlZml4Kj9fUk52WHM4X050TnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10M251bTNpbXBtTnRCOV83RGlzcGxheTNmbXQrXV9aTjE3bWFpbHdyaWdodF9wbHVnaW44YmluZGluZ3M0MF9fbGlua19jdXN0b21fc2VjdGlvbl9kZXNjcmliaW5nX2ltcG9ydHMxN2hjZTAzZDYyNDgxOGQyM2YyRSxEX1JOdk50TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTFwYW5pY19jb3VudDE3aXNfemVyb19zbG93X3BhdGgtW19aTjE3bWFpbHdyaWdodF9wbHVnaW4zbG9nMTNyZXBvcnRfcGFuaWNzMjhfJHU3YiQkdTdiJGNsb3N1cmUkdTdkJCR1N2QkMTdoY2EwMWUyNGM4YzljZGZkY0UuUl9STnZYczFpX050Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXRSZU50QjZfN0Rpc3BsYXkzZm10Q3Nvd0loUlhtN2JvXzE0cnVzdGNfZGVtYW5nbGUvSV9aTjQ0XyRMVCQkUkYkVCR1MjAkYXMkdTIwJGNvcmUuLmZtdC4uRGlzcGxheSRHVCQzZm10MTdoMTQ1ZTJhMTAxOWEzNDQ1ZEUwS19aTjVhbGxvYzdyYXdfdmVjMjBSYXdWZWNJbm5lciRMVCRBJEdUJDE0Z3Jvd19hbW9ydGl6ZWQxN2g5NmNjY2Y3ODIwYTRlMDY2RTFIX1pONWFsbG9jN3Jhd192ZWMyMFJhd1ZlY0lubmVyJExUJEEkR1QkMTFmaW5pc2hfZ3JvdzE3aGNlNDg1MWVjZWQ0ZjcwZTlFMjNfUk52TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTVwYW5pY193aXRoX2hvb2szJ19STnZDc2ZMZnk2RUkxNWlMXzdfX19ydXN0YzEwcnVzdF9wYW5pYzR1X1JOdllJTnROdk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzExYmVnaW5fcGFuaWM3UGF5bG9hZFJlRU50TnRDc2dYR3A1T3F4Mk55XzRjb3JlNXBhbmljMTJQYW5pY1BheWxvYWQ2YXNfc3RyQjlfNUNfUk52WE50Q3NnWEdwNU9xeDJOeV80Y29yZTNhbnlSZU50QjJfM0FueTd0eXBlX2lkQ3NlYkhjYWVvU3J4eV8zc3RkNmRfUklOdk50TnRDc2ViSGNhZW9Tcnh5XzNzdGQzc3lzOWJhY2t0cmFjZTI2X19fcnVzdF9lbmRfc2hvcnRfYmFja3RyYWNlTkNOdk50QjZfNWFsbG9jOHJ1c3Rfb29tMHpFQjZfN25fUklOdk50TnRDc2ViSGNhZW9Tcnh5XzNzdGQzc3lzOWJhY2t0cmFjZTI2X19fcnVzdF9lbmRfc2hvcnRfYmFja3RyYWNlTkNOdk50QjZfOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlcjB6RUI2Xzg3X1JOQ052TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTNwYW5pY19oYW5kbGVyMEI1Xzl3X1JJTnZOdENzZ1hHcDVPcXgyTnlfNGNvcmUzcHRyMTNkcm9wX2luX3BsYWNlTnROdk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlcjE5Rm9ybWF0U3RyaW5nUGF5bG9hZEVCTV86eF9STnZYczBfTnZOdENzZWJIY2Flb1NyeHlfM3N0ZDlwYW5pY2tpbmcxM3BhbmljX2hhbmRsZXJOdEI1XzE5Rm9ybWF0U3RyaW5nUGF5bG9hZE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdDdEaXNwbGF5M2ZtdDuEAV9STnZYc19Odk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlck50QjRfMTlGb3JtYXRTdHJpbmdQYXlsb2FkTnROdENzZ1hHcDVPcXgyTnlfNGNvcmU1cGFuaWMxMlBhbmljUGF5bG9hZDh0YWtlX2JveDx/X1JOdlhzX052TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTNwYW5pY19oYW5kbGVyTnRCNF8xOUZvcm1hdFN0cmluZ1BheWxvYWROdE50Q3NnWEdwNU9xeDJOeV80Y29yZTVwYW5pYzEyUGFuaWNQYXlsb2FkM2dldD2EAV9SSU52TnZNczJfTnRDczVjT2MwMk9NWGxvXzVhbGxvYzdyYXdfdmVjSU50QjhfMTFSYXdWZWNJbm5lcnBFN3Jlc2VydmUyMWRvX3Jlc2VydmVfYW5kX2hhbmRsZU50TnRCYV81YWxsb2M2R2xvYmFsRUNzZWJIY2Flb1NyeHlfM3N0ZD5XX1JOdk1zNF9OdENzNWNPYzAyT01YbG9fNWFsbG9jN3Jhd192ZWNOdEI1XzExUmF3VmVjSW5uZXIxMWZpbmlzaF9ncm93Q3NlYkhjYWVvU3J4eV8zc3RkP2dfUk52WE50Q3NnWEdwNU9xeDJOeV80Y29yZTNhbnlOdE50Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nNlN0cmluZ050QjJfM0FueTd0eXBlX2lkQ3NlYkhjYWVvU3J4eV8zc3RkQGBfUk52WHNaX050Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nTnRCNV82U3RyaW5nTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10NVdyaXRlOXdyaXRlX3N0ci4xMDlBYl9STnZYc1pfTnRDczVjT2MwMk9NWGxvXzVhbGxvYzZzdHJpbmdOdEI1XzZTdHJpbmdOdE50Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXQ1V3JpdGUxMHdyaXRlX2NoYXIuMTEwQmhfUk52WU50TnRDczVjT2MwMk9NWGxvXzVhbGxvYzZzdHJpbmc2U3RyaW5nTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10NVdyaXRlOXdyaXRlX2ZtdENzZWJIY2Flb1NyeHlfM3N0ZEN1X1JOdlhzMl9Odk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlck50QjVfMTZTdGF0aWNTdHJQYXlsb2FkTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10N0Rpc3BsYXkzZm10RIIBX1JOdlhzMV9Odk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlck50QjVfMTZTdGF0aWNTdHJQYXlsb2FkTnROdENzZ1hHcDVPcXgyTnlfNGNvcmU1cGFuaWMxMlBhbmljUGF5bG9hZDh0YWtlX2JveEV9X1JOdlhzMV9Odk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlck50QjVfMTZTdGF0aWNTdHJQYXlsb2FkTnROdENzZ1hHcDVPcXgyTnlfNGNvcmU1cGFuaWMxMlBhbmljUGF5bG9hZDNnZXRGgAFfUk52WHMxX052TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTNwYW5pY19oYW5kbGVyTnRCNV8xNlN0YXRpY1N0clBheWxvYWROdE50Q3NnWEdwNU9xeDJOeV80Y29yZTVwYW5pYzEyUGFuaWNQYXlsb2FkNmFzX3N0ckdnX1JOdk1zMF9OdENzanF4OFRJeVpiUDlfOGRsbWFsbG9jOGRsbWFsbG9jSU50QjVfOERsbWFsbG9jTnROdEI3XzNzeXM2U3lzdGVtRThtZW1hbGlnbkNzZWJIY2Flb1NyeHlfM3N0ZEhtX1JOdk1zMF9OdENzanF4OFRJeVpiUDlfOGRsbWFsbG9jOGRsbWFsbG9jSU50QjVfOERsbWFsbG9jTnROdEI3XzNzeXM2U3lzdGVtRTEzZGlzcG9zZV9jaHVua0NzZWJIY2Flb1NyeHlfM3N0ZElyX1JOdk1zMF9OdENzanF4OFRJeVpiUDlfOGRsbWFsbG9jOGRsbWFsbG9jSU50QjVfOERsbWFsbG9jTnROdEI3XzNzeXM2U3lzdGVtRTE4aW5zZXJ0X2xhcmdlX2NodW5rQ3NlYkhjYWVvU3J4eV8zc3RkSmxfUk52TXMwX050Q3NqcXg4VEl5WmJQOV84ZGxtYWxsb2M4ZGxtYWxsb2NJTnRCNV84RGxtYWxsb2NOdE50QjdfM3N5czZTeXN0ZW1FMTJ1bmxpbmtfY2h1bmtDc2ViSGNhZW9Tcnh5XzNzdGRLJ19STnZOdENzZWJIY2Flb1NyeHlfM3N0ZDVhbGxvYzhydXN0X29vbUwfY2FiaV9yZWFsbG9jX3dpdF9iaW5kZ2VuXzBfNjFfMU0MY2FiaV9yZWFsbG9jBxIBAA9fX3N0YWNrX3BvaW50ZXIJCgEABy5yb2RhdGEAewlwcm9kdWNlcnMCCGxhbmd1YWdlAQRSdXN0AAxwcm9jZXNzZWQtYnkDBXJ1c3RjHTEuOTUuMCAoNTk4MDc2MTZlIDIwMjYtMDQtMTQpDXdpdC1jb21wb25lbnQHMC4yNTguMxB3aXQtYmluZGdlbi1ydXN0BjAuNjEuMQCUAQ90YXJnZXRfZmVhdHVyZXMIKwtidWxrLW1lbW9yeSsPYnVsay1tZW1vcnktb3B0KxZjYWxsLWluZGlyZWN0LW92ZXJsb25nKwptdWx0aXZhbHVlKw9tdXRhYmxlLWdsb2JhbHMrE25vbnRyYXBwaW5nLWZwdG9pbnQrD3JlZmVyZW5jZS10eXBlcysIc2lnbi1leHQ=","plugin.core2.wasm":"AGFzbQEAAAABDgJgBH9/f38AYAN/f38AAwQDAAEBBAUBcAEDAwcYBAEwAAABMQABATIAAggkaW1wb3J0cwEACi0DDwAgACABIAIgA0EAEQAACw0AIAAgASACQQERAQALDQAgACABIAJBAhEBAAsALwlwcm9kdWNlcnMBDHByb2Nlc3NlZC1ieQENd2l0LWNvbXBvbmVudAcwLjI1OC4z","plugin.core3.wasm":"AGFzbQEAAAABDgJgBH9/f38AYAN/f38AAjUEBmFjdHVhbAEwAAAGYWN0dWFsATEAAQZhY3R1YWwBMgABBHNoaW0IJGltcG9ydHMBcAEDAwkJAQBBAAsDAAECAC8JcHJvZHVjZXJzAQxwcm9jZXNzZWQtYnkBDXdpdC1jb21wb25lbnQHMC4yNTguMw=="},"wasi":{}};
