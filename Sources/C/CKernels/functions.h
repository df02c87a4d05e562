#ifndef CKERNELS_FUNCTIONS_H
#define CKERNELS_FUNCTIONS_H

#include "CKernels.h"

/// The functions of one path; the parameters are those of the public functions.
typedef struct {
    void (*quantize)(const float *, int32_t, int32_t, int32_t, uint8_t *, float *, float *);
    void (*apply)(const kernels_dense *, const uint8_t *, const float *, const float *, int32_t, float *);
    void (*gelu)(float *, int64_t);
    void (*add_normalize)(float *, const float *, const float *, const float *, float, int32_t, int32_t);
    void (*attention)(
        const float *, const float *, const float *, int32_t, int32_t, int32_t, int32_t, float *, float *);
    void (*dots)(const int8_t *, int64_t, int32_t, const int8_t *, int32_t *);
} kernels_functions;

enum {
    block_size = 32,
    group_size = 16,
    /// The bytes of a block's weights for a group.
    block_byte_count = block_size * group_size,
    /// A block is read in steps of four inputs.
    step_count = 8,
    step_byte_count = 4 * group_size,
    largest_head_size = 128,
    /// How many queries attention takes at a time.
    query_tile = 4,
    /// Rows of scores and of transposed keys are padded to a multiple of this, the widest lanes of any path.
    room_alignment = 16,
};

// Those that were built for this architecture are there.
extern const kernels_functions kernels_plain_functions;
extern const kernels_functions kernels_avx2_functions;
extern const kernels_functions kernels_avx512vnni_functions;
extern const kernels_functions kernels_neon_dot_functions;

#define ALWAYS_INLINE static inline __attribute__((always_inline))

// A loop whose count is known once its function is inlined, so that arrays in it become registers.
#if defined(__clang__)
#define UNROLLED _Pragma("clang loop unroll(full)")
#else
#define UNROLLED _Pragma("GCC unroll 16")
#endif

#endif
