#include "functions.h"

#include <stdatomic.h>
#include <stddef.h>

#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

#if defined(__x86_64__)

/// The registers that the operating system saves for a thread (XCR0), 0 where it saves none beyond SSE.
///
/// Source: Intel, Software Developer's Manual, volume 1, section 14.3.
static uint32_t saved_registers(void) {
    uint32_t a, b, c, d;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_OSXSAVE)) return 0;
    __asm__ volatile("xgetbv" : "=a"(a), "=d"(d) : "c"(0));
    return a;
}

static uint32_t supported_paths(void) {
    const uint32_t avx_registers = 0x6, avx512_registers = 0xe6;
    uint32_t paths = 1u << kernels_path_plain;
    const uint32_t saved = saved_registers();
    uint32_t a, b, c, d;
    if ((saved & avx_registers) != avx_registers || !__get_cpuid(1, &a, &b, &c, &d)) return paths;
    const uint32_t first = bit_AVX | bit_FMA;
    if ((c & first) != first || !__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & bit_AVX2)) return paths;
    paths |= 1u << kernels_path_avx2;
    const uint32_t foundations = bit_AVX512F | bit_AVX512BW | bit_AVX512DQ | bit_AVX512VL;
    if ((saved & avx512_registers) == avx512_registers && (b & foundations) == foundations && (c & bit_AVX512VNNI)) {
        paths |= 1u << kernels_path_avx512vnni;
    }
    return paths;
}

#elif defined(__aarch64__)

static uint32_t supported_paths(void) {
    uint32_t paths = 1u << kernels_path_plain;
#if defined(__ARM_FEATURE_DOTPROD)
    paths |= 1u << kernels_path_neon_dot;
#elif defined(__linux__)
    // HWCAP_ASIMDDP of the kernel's asm/hwcap.h.
    if (getauxval(AT_HWCAP) & (1ul << 20)) paths |= 1u << kernels_path_neon_dot;
#endif
    return paths;
}

#else

static uint32_t supported_paths(void) { return 1u << kernels_path_plain; }

#endif

bool kernels_path_is_supported(kernels_path path) {
    // Asked once: in a virtual machine each CPUID is a trip to the host. Threads that race write the same.
    static _Atomic uint32_t known = 0;
    uint32_t paths = atomic_load_explicit(&known, memory_order_relaxed);
    if (paths == 0) {
        paths = supported_paths();
        atomic_store_explicit(&known, paths, memory_order_relaxed);
    }
    return (uint32_t)path < 32 && (paths >> path & 1);
}

kernels_path kernels_best_path(void) {
    if (kernels_path_is_supported(kernels_path_avx512vnni)) return kernels_path_avx512vnni;
    if (kernels_path_is_supported(kernels_path_avx2)) return kernels_path_avx2;
    if (kernels_path_is_supported(kernels_path_neon_dot)) return kernels_path_neon_dot;
    return kernels_path_plain;
}

const char *kernels_path_name(kernels_path path) {
    switch (path) {
    case kernels_path_plain: return "plain";
    case kernels_path_avx2: return "avx2";
    case kernels_path_avx512vnni: return "avx512vnni";
    case kernels_path_neon_dot: return "neon-dot";
    }
    return "unknown";
}

static const kernels_functions *functions(kernels_path path) {
    switch (path) {
    case kernels_path_plain: return &kernels_plain_functions;
#if defined(__x86_64__)
    case kernels_path_avx2: return &kernels_avx2_functions;
    case kernels_path_avx512vnni: return &kernels_avx512vnni_functions;
#elif defined(__aarch64__)
    case kernels_path_neon_dot: return &kernels_neon_dot_functions;
#endif
    default: __builtin_trap();
    }
}

void kernels_quantize(
    kernels_path path, const float *rows, int32_t count, int32_t size, int32_t padded_size, uint8_t *codes,
    float *scale, float *zero) {
    functions(path)->quantize(rows, count, size, padded_size, codes, scale, zero);
}

void kernels_apply(
    kernels_path path, const kernels_dense *dense, const uint8_t *codes, const float *scale, const float *zero,
    int32_t rows, float *output) {
    functions(path)->apply(dense, codes, scale, zero, rows, output);
}

void kernels_gelu(kernels_path path, float *values, int64_t count) { functions(path)->gelu(values, count); }

void kernels_add_normalize(
    kernels_path path, float *hidden, const float *addend, const float *gain, const float *shift, float epsilon,
    int32_t rows, int32_t size) {
    functions(path)->add_normalize(hidden, addend, gain, shift, epsilon, rows, size);
}

int64_t kernels_attention_room(int32_t count) {
    const int64_t padded = ((int64_t)count + room_alignment - 1) / room_alignment * room_alignment;
    return padded * (largest_head_size + query_tile);
}

void kernels_attention(
    kernels_path path, const float *query, const float *key, const float *value, int32_t stride, int32_t count,
    int32_t heads, int32_t head_size, float *room, float *context) {
    if (head_size > largest_head_size) __builtin_trap();
    functions(path)->attention(query, key, value, stride, count, heads, head_size, room, context);
}

void kernels_dots(
    kernels_path path, const int8_t *rows, int64_t count, int32_t size, const int8_t *query, int32_t *out) {
    functions(path)->dots(rows, count, size, query, out);
}
