// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidjson/internal/stack.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#include <vector>

namespace Plumbline {

// Names the stack below; RapidJSON chooses it by its allocator.
struct JsonStackAllocator : rapidjson::CrtAllocator
{
};

} // namespace Plumbline

// RapidJSON 1.1's own stack adds to a null pointer before its first push, which is undefined. This one owns its bytes from
// the start and compares sizes, not pointers. Its functions are those that RapidJSON calls.
template <>
class rapidjson::internal::Stack<Plumbline::JsonStackAllocator>
{
public:
    Stack(Plumbline::JsonStackAllocator *, size_t capacity)
        : m_bytes(capacity > 0 ? capacity : 1)
    {
    }

    void Clear() { m_size = 0; }
    void ShrinkToFit() { }
    bool Empty() const { return m_size == 0; }
    size_t GetSize() const { return m_size; }
    size_t GetCapacity() const { return m_bytes.size(); }
    bool HasAllocator() const { return true; }

    template <typename T>
    void Reserve(size_t count = 1)
    {
        const size_t wanted = m_size + sizeof(T) * count;
        if (wanted > m_bytes.size())
            m_bytes.resize(wanted + wanted / 2);
    }
    template <typename T>
    T *Push(size_t count = 1)
    {
        Reserve<T>(count);
        return PushUnsafe<T>(count);
    }
    template <typename T>
    T *PushUnsafe(size_t count = 1)
    {
        T *pushed = reinterpret_cast<T *>(m_bytes.data() + m_size);
        m_size += sizeof(T) * count;
        return pushed;
    }
    template <typename T>
    T *Pop(size_t count)
    {
        m_size -= sizeof(T) * count;
        return reinterpret_cast<T *>(m_bytes.data() + m_size);
    }
    template <typename T>
    T *Top()
    {
        return reinterpret_cast<T *>(m_bytes.data() + m_size - sizeof(T));
    }
    template <typename T>
    const T *Top() const
    {
        return reinterpret_cast<const T *>(m_bytes.data() + m_size - sizeof(T));
    }
    template <typename T>
    T *Bottom()
    {
        return reinterpret_cast<T *>(m_bytes.data());
    }
    template <typename T>
    const T *Bottom() const
    {
        return reinterpret_cast<const T *>(m_bytes.data());
    }

private:
    std::vector<char> m_bytes;
    size_t m_size = 0;
};

namespace Plumbline {

using JsonBuffer = rapidjson::GenericStringBuffer<rapidjson::UTF8<>, JsonStackAllocator>;
using JsonReader = rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, JsonStackAllocator>;

} // namespace Plumbline
